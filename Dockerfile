# The application. Debian slim: the embedded engine does not run on Alpine's C library.
FROM node:22-slim

ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app

COPY package.json package-lock.json ./
RUN npm install --no-audit --no-fund --omit=dev && npm cache clean --force

COPY tsconfig.json vite.config.ts LICENSE ./
COPY client client
COPY seed seed
COPY server server
COPY scripts scripts
# The page is built here once; a container only serves it. /data can hold a GRAFEO_PATH.
RUN npx tsx scripts/buildIfStale.ts && mkdir /data && chown node:node /data

USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD node -e "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"

# Not through npm, so that the server itself gets the signal to stop.
CMD ["node", "--import", "tsx", "server/main.ts"]

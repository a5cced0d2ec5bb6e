/** Pixels between a menu and the edge of the window. */
const MARGIN = 8;

/** Pixels that a menu is wide at most. */
const WIDTH = 352;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a menu opens that was asked for at a place: below or above it, where more room is, never outside the window. */
export function menuPlace({ x, y }: { readonly x: number; readonly y: number }, room: Size) {
  const left = Math.max(MARGIN, Math.min(x, room.width - WIDTH - MARGIN));
  const inside = Math.max(MARGIN, Math.min(y, room.height - MARGIN));
  const below = room.height - inside;
  const side = below >= inside ? { top: inside } : { bottom: below };
  return {
    left,
    ...side,
    maxWidth: room.width - 2 * MARGIN,
    maxHeight: Math.max(below, inside) - MARGIN,
  };
}

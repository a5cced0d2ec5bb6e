import { Component, type ReactNode } from "react";

interface GuardProps {
  /** Stands in for what could not be drawn. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
  /** What is shown; when it changes, drawing is tried again. */
  readonly of?: unknown;
}

/** Keeps the rest of the page when a part of it fails, for instance because its file did not come. */
export class Guard extends Component<GuardProps, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidUpdate(before: GuardProps): void {
    if (this.state.failed && before.of !== this.props.of) this.setState({ failed: false });
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}

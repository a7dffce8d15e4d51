interface Props {
  /** Any CSS length; from the class where none is given. */
  readonly height?: string;
  readonly width?: string;
  readonly className?: string | undefined;
}

/** A pale block where something will stand; whoever shows it says that it is busy. */
export function Skeleton({ height, width, className = '' }: Props) {
  return <div className={`skeleton ${className}`} style={{ height, width }} />;
}

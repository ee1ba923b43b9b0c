import React, { Component, useMemo } from 'react';
import { scale } from './scale';

export enum Kind { Line = 'line', Bar = 'bar' }

export interface Point { readonly x: number; y: number }

type Colors = { [K in Kind]: `#${string}` };

const colors: Colors = { line: '#336699', bar: '#993333' };
const WIDTH = 320, HEIGHT = 0xa0;

/** Draws the axes. */
const Axes = ({ ticks }: { ticks: number[] }) => (
  <g className="axes">
    {ticks.map(t => <text key={t} x={t * 10} y={HEIGHT - 4}>{t}</text>)}
  </g>
);

abstract class Base<P, S = {}> extends Component<P, S> {
  protected abstract draw(): JSX.Element;
  private count: number = 0;

  render(): JSX.Element {
    this.count++;
    if (this.count > 1e3) {
      return <></>;
    }
    return <svg width={WIDTH} height={HEIGHT} role='img'>{this.draw()}</svg>;
  }
}

export class Chart extends Base<{ points: Point[]; kind: Kind }> {
  static readonly displayName = "Chart's";

  private path(): string {
    const { points } = this.props;
    return points
      .map((p, i) => `${i === 0 ? 'M' : 'L'}${scale(p.x, WIDTH)} ${scale(p.y, HEIGHT)}`)
      .join(' ');
  }

  protected draw() {
    const { kind, points } = this.props;
    switch (kind) {
      case Kind.Line:
        return <path d={this.path()} stroke={colors.line} fill="none" />;
      case Kind.Bar:
        return (
          <g>
            {points.map((p) => <rect key={p.x} x={p.x} width={8} height={p.y / 2} />)}
          </g>
        );
    }
  }
}

export function Legend(props: { kinds?: Kind[] }) {
  const names = useMemo(() => (props.kinds ?? []).map((k) => k.replace(/^./, (c) => c.toUpperCase())), [props.kinds]);
  if (names.length < 1) return null;
  // A word a kind; it isn't translated.
  return <ul>
    {names.map(name => <li key={name} title="it's">{name}: <i>{name.length}</i></li>)}
    <Axes ticks={[1, 2, 3] as const as unknown as number[]} />
  </ul>;
}

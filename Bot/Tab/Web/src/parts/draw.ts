import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { Look } from '../host';
import type { Drawing } from './drawings';

use([BarChart, LineChart, GridComponent, LegendComponent, AriaComponent, CanvasRenderer]);

// From pale to strong, the last for "don't know"; each differs from its neighbours in lightness, and bears a pattern too.
const shares: Record<Look, string[]> = {
  light: ['#cfe4df', '#8fc4b7', '#3f9582', '#0b5d4e', '#e6e6e6'],
  dark: ['#1f4a42', '#2f7566', '#5fb5a2', '#b9e3d9', '#4a4a4a'],
  contrast: ['#000000', '#5c5c5c', '#a6a6a6', '#ffffff', '#ffff00'],
};
const lines: Record<Look, string[]> = {
  light: ['#0b5d4e', '#8a3ffc', '#b45309', '#1d4ed8', '#be123c', '#4d7c0f', '#0e7490', '#6b7280'],
  dark: ['#5fd3bb', '#c4a1ff', '#fbbf77', '#93b4ff', '#ff9fb1', '#bde27d', '#7fdcf0', '#c9ccd1'],
  contrast: ['#ffffff', '#ffff00', '#1aebff', '#3ff23f', '#ffffff', '#ffff00', '#1aebff', '#3ff23f'],
};
const symbols = ['circle', 'rect', 'triangle', 'diamond', 'pin', 'arrow', 'roundRect', 'emptyCircle'];

const wrap = (name: string) => (name.length > 28 ? name.replace(/^(.{12,28}) /, '$1\n') : name);

const labelOn = (colour: string) => (parseInt(colour.slice(1, 3), 16) + parseInt(colour.slice(3, 5), 16) > 255 ? '#000000' : '#ffffff');

function seriesOf(drawing: Drawing, look: Look, text: string) {
  const colours = (drawing.kind === 'shares' ? shares : lines)[look];
  const colourAt = (index: number) =>
    drawing.kind === 'shares' && index === drawing.series.length - 1 ? (colours[4] ?? text) : (colours[index % colours.length] ?? text);
  return drawing.series.map(({ name, values }, index) =>
    drawing.kind === 'lines'
      ? { type: 'line' as const, name, data: values, connectNulls: true, symbol: symbols[index % symbols.length], symbolSize: 9, color: colourAt(index) }
      : {
          type: 'bar' as const,
          name,
          data: drawing.kind === 'shares' ? values.map((value) => value || null) : values,
          stack: drawing.kind === 'shares' ? 'all' : undefined,
          barMaxWidth: 26,
          color: colourAt(index),
          itemStyle: { borderColor: text, borderWidth: look === 'contrast' ? 1 : 0 },
          label: { show: true, color: labelOn(colourAt(index)), position: 'inside' as const },
        },
  );
}

function optionOf(drawing: Drawing, look: Look, text: string, fontFamily: string, width: number) {
  const narrow = width < 480;
  const names = { type: 'category' as const, data: drawing.names, axisLabel: { color: text, fontSize: 13, lineHeight: 16, formatter: wrap, width: narrow ? 120 : 220, overflow: 'break' as const, interval: 0 } };
  const values = { type: 'value' as const, min: 0, max: drawing.most, minInterval: 1, axisLabel: { color: text, hideOverlap: true }, splitLine: { lineStyle: { opacity: 0.25 } } };
  const legend = drawing.series.length < 2 ? 16 : !narrow ? 64 : drawing.kind === 'shares' ? 96 : 24 * drawing.series.length + 16;
  return {
    animation: false,
    aria: { enabled: true, label: { enabled: false }, decal: { show: drawing.kind === 'shares' } },
    textStyle: { fontFamily, color: text },
    legend: drawing.series.length > 1 ? { type: 'plain' as const, bottom: 0, textStyle: { color: text, fontSize: 13 } } : undefined,
    grid: { left: 8, right: 16, top: 16, bottom: legend, containLabel: true },
    xAxis: drawing.kind === 'lines' ? names : values,
    yAxis: drawing.kind === 'lines' ? values : { ...names, inverse: true },
    series: seriesOf(drawing, look, text),
  };
}

// What fits on a sheet of paper, which is white.
const paper = { look: 'light', text: '#000000', width: 640 } as const;

/** Draws into an element, again whenever its width changes and for paper; gives back what ends that. */
export function draw(element: HTMLElement, drawing: Drawing, look: Look): () => void {
  const chart = init(element, null, { renderer: 'canvas', devicePixelRatio: Math.max(2, devicePixelRatio) });
  const { color, fontFamily } = getComputedStyle(element);
  const show = () => {
    chart.resize();
    chart.setOption(optionOf(drawing, look, color, fontFamily, element.clientWidth));
  };
  const print = () => {
    chart.resize({ width: paper.width });
    chart.setOption(optionOf(drawing, paper.look, paper.text, fontFamily, paper.width));
  };
  show();
  const watch = new ResizeObserver(show);
  watch.observe(element);
  addEventListener('beforeprint', print);
  addEventListener('afterprint', show);
  return () => {
    watch.disconnect();
    removeEventListener('beforeprint', print);
    removeEventListener('afterprint', show);
    chart.dispose();
  };
}

// The chart library, fetched only when a chart is asked for.

export const ready = () => import('echarts/dist/echarts.esm.min.mjs');

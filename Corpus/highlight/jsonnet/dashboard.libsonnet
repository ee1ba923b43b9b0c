{
  // A dashboard with rows of panels.
  local root = self,

  title:: error "it needs a title",
  uid: std.md5(root.title),
  refresh: '30s',
  schemaVersion: 16,
  tags: ["generated", 'jsonnet'],

  rows:: [],
  panels: std.flattenArrays([
    [
      panel {
        gridPos: {
          x: (i * 8) % 24,
          y: r * 8 + std.floor(i / 3),
          w: 8,
          h: 8,
        },
        id: r * 100 + i,
      }
      for i in std.range(0, std.length(root.rows[r]) - 1)
      for panel in [root.rows[r][i]]
    ]
    for r in std.range(0, std.length(root.rows) - 1)
  ]),

  /** A graph of one query. */
  graph(title, query, unit='short', min=null):: {
    type: 'graph',
    title: title,
    targets: [{ expr: query, legendFormat: '{{instance}}' }],
    yaxes: [{ format: unit, [if min != null then 'min']: min }, {}],
    description: |||
      It's the rate of "%s".

      # not a comment
    ||| % query,
  },

  # Sums over a label.
  sum(metric, by='job'):: 'sum(rate(%s{job="%s"}[5m])) by (%s)' % [metric, $.job, by],
  job:: 'web',

  stat(title, expr):: self.graph(title, expr) + {
    type: 'stat',
    options: { reduceOptions: { calcs: ['last'] } },
    yaxes:: super.yaxes,
  },

  local colors = {
    good: '#73BF69',
    bad: "#F2495C",
  },

  thresholds(limit):: [
    { color: colors.good, value: null },
    { color: colors['bad'], value: limit },
  ],

  example: (
    local d = self;
    root {
      title: "Example's \\ board",
      rows: [
        [root.graph('Requests', root.sum('http_requests_total'), 'reqps', 0)],
        [root.stat('Errors', 'sum(errors) / 2.5e-3') { thresholds: d.thresholds(10) }],
      ],
    }
  ).panels,

  assert self.schemaVersion >= 16 && !(self.refresh == ''),
  percent(x):: std.format("%5.1f%% of %d", [x * 100, 1]),
  binary: importbin 'logo.png',
  all: [x for x in [1, -2, 3.5] if x > 0 || x == -2],
}

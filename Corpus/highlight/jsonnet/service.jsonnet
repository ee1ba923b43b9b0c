// A service for a cluster: the deployment, its service, its settings.
local k = import 'lib/k.libsonnet';
local version = importstr "VERSION";

# Settings from outside
local env = std.extVar('env');
local replicas = { dev: 1, prod: 3 }[env];

/* What every object has:
   it's merged into each. */
local named(name, labels={}) = {
  metadata+: {
    name: name,
    labels+: { app: name, 'app.kubernetes.io/version': version } + labels,
  },
};

local container(name, image, port=8080) = {
  local this = self,
  name: name,
  image:: image,
  image_full: '%s:%s' % [self.image, version],
  ports: [{ containerPort: port, name: "http" }],
  env: [
    { name: k, value: std.toString(this.vars[k]) }
    for k in std.objectFields(this.vars)
    if k != 'SECRET' && !std.startsWith(k, "_")
  ],
  vars:: { PORT: port, "NAME": name },
  assert std.length(self.name) > 0 : "a container needs a name, it's \"empty\"",
};

local text = |||
  Configuration of %(name)s:
    it's "text" with // marks and # too
  end
||| % { name: 'web' };

{
  deployment: k.deployment + named('web', { tier: "front" }) {
    spec+: {
      replicas: if replicas > 1 then replicas else 1,
      template+: {
        spec+: {
          containers+: [
            container('web', @'registry\example/web') { vars+:: { DEBUG: env == 'dev' } },
          ],
          [if env == 'prod' then 'nodeSelector']: { disk: @"ssd ""fast""" },
        },
      },
    },
  },
  service: named('web') {
    spec: { ports: [{ port: 80, targetPort: $.deployment.spec.port }] },
  },
  config: {
    'web.conf': text,
    limits:: { cpu: 0.5, memory: 1.5e9, negative: -1 },
    enabled: true,
    nothing: null,
    sum: std.foldl(function(a, b) a + b, std.range(1, 10), 0),
    escaped: 'tab\t, unicode \u3042, it\'s "fine"',
    super_size: (self { limits+: { cpu: super.cpu * 2 } }).limits,
    bits: (1 << 3) | (6 & 3) ^ ~0,
    ['computed' + '_key']: std.map(function(x) x * x, [1, 2, 3]) tailstrict,
    checked: if std.isString(version) && "web" in $ then 'ok' else error 'bad version',
  },
}

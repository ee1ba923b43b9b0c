# A web server with its sites.
# @param ensure whether it's there
class web (
  Enum['present', 'absent'] $ensure = 'present',
  String[1]                 $user   = lookup('web::user', String, 'first', 'www-data'),
  Integer[1, 65535]         $port   = 8080,
  Hash[String, Struct[{root => Stdlib::Absolutepath, ssl => Optional[Boolean]}]] $sites = {},
  Optional[Sensitive[String]] $password = undef,
) inherits web::params {

  contain web::install
  include ::stdlib

  $packages = $facts['os']['family'] ? {
    'Debian'       => ['nginx', "nginx-extras"],
    /^(RedHat|Fedora)$/ => ['nginx'],
    default        => fail("It's unknown: ${facts['os']['name']}"),
  }

  package { $packages:
    ensure => $ensure,
    before => File['/etc/nginx/nginx.conf'],
  }

  file {
    default:
      owner => 'root',
      mode  => '0644',
    ;
    '/etc/nginx/nginx.conf':
      content => epp('web/nginx.conf.epp', { 'port' => $port, 'user' => $user }),
      notify  => Service['nginx'],
    ;
    ['/srv/www', "/srv/www/${user}"]:
      ensure => directory,
  }

  $sites.each |String $name, Hash $site| {
    web::site { $name:
      * => $site,
    }
    if $site['ssl'] and $port != 80 or !defined(File["/etc/ssl/${name}"]) {
      notice("site ${name.upcase} isn't 'plain': \$${port + 0x10} \"quoted\"\n")
    } elsif $name =~ /\A[a-z]+"?\z/ {
      warning('it\'s a "short" name')
    } else {
      unless $name in ['a', 'b'] { debug($name) }
    }
  }

  service { 'nginx':
    ensure     => running,
    enable     => true,
    subscribe  => File['/etc/nginx/nginx.conf'],
    hasrestart => false,
  }

  case $facts['kernel'] {
    'Linux', 'FreeBSD': { Package['nginx'] -> Service['nginx'] }
    default: { fail('no') }
  }
  /* The old way,
     kept for a while. */
  User <| title == 'www-data' and groups == 'web' |> ~> Service['nginx']
}

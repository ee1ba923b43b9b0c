# Which machine is what.
define web::site (
  Stdlib::Absolutepath $root,
  Boolean $ssl = false,
) {
  $motd = @("END"/L)
    Welcome to ${facts['networking']['fqdn']}, it's "ours" \
    and has $root.
    | END
  $script = @(SCRIPT)
    #!/bin/sh
    echo "it's $HOME" # ${not_looked_up}
    | SCRIPT

  file { "/etc/nginx/sites/${title}.conf":
    ensure  => file,
    content => template("web/site.erb"),
    require => [ Package['nginx'], File[$root] ],
  }
  concat::fragment { "motd-${title}":
    target  => '/etc/motd',
    content => inline_epp(@(T), { x => 1 }),
      <% it's a template %>
      | T
    order   => '10',
  }
}

function web::port(Integer $base, Integer $offset = 0) >> Integer {
  $base + $offset * 2 - 1
}

type Web::Mode = Enum['on', 'off']

node 'www1.example.org', /^www\d+\.example\.org$/ {
  class { 'web':
    port  => web::port(8000, 80),
    sites => {
      'example.org' => { root => '/srv/www/example', ssl => true },
      "it's.example" => { root => "/srv/www/its" },
    },
  }
}

node default {
  $numbers = [1, 2.5, 1e3, 0x1F, 0755]
  $sum = $numbers.filter |$n| { $n > 1 }.map |$n| { $n * 2 }.reduce |$a, $b| { $a + $b }
  $first = $numbers[0]
  $::domain_set = "${::domain}"

  @@nagios_host { $facts['hostname']:
    ensure => present,
    alias  => "${first}-${sum}",
  }
  Nagios_host <<| |>>

  @user { 'hana':
    groups +> ['wheel'],
  }
  realize User['hana']

  exec { 'update it\'s index':
    command     => "/usr/bin/apt-get update && echo \"done\"",
    path        => ['/bin', '/usr/bin'],
    refreshonly => true,
    unless      => "test -f /tmp/x",
  } ~> Package <| |>

  file { '/tmp/a': ensure => absent, tag => undef }
  Exec { path => '/usr/bin' }
  $x = if $sum == 3 { 'a' } else { "b/${sum}" }
}

#!/usr/bin/env perl
# アクセスログを読んで、ページごとの表示回数を数える
use v5.36;
use strict;
use warnings;
use Getopt::Long qw(GetOptions);
use POSIX 'strftime';
use constant { TOP => 10, FORMAT => '%Y-%m-%d' };

our $VERSION = '1.02';

my %option = (top => TOP, since => undef, verbose => 0);
GetOptions(
    'top=i'    => \$option{top},
    'since=s'  => \$option{since},
    'verbose!' => \$option{verbose},
) or die "usage: $0 [--top N] [--since DATE] FILE...\n";

# TODO: gzip されたログにも対応する
my $line_re = qr{
    ^ (\S+) \s+ \S+ \s+ \S+ \s+      # host ident user
    \[ ([^\]]+) \] \s+               # [date]
    "(GET|POST|HEAD) \s ([^\s"]+) [^"]*" \s+
    (\d{3}) \s+ (\d+|-)
}x;

my (%count, %bytes);
my @errors;

LINE: while (my $line = <>) {
    chomp $line;
    next LINE if $line =~ /^\s*(?:#|$)/;
    unless ($line =~ $line_re) {
        push @errors, sprintf("%s:%d: cannot parse", $ARGV, $.);
        next LINE;
    }
    my ($host, $date, $method, $path, $status, $size) = ($1, $2, $3, $4, $5, $6);
    $path =~ s{\?.*}{};
    $path =~ s/%([0-9A-Fa-f]{2})/chr(hex($1))/eg;
    (my $key = lc $path) =~ tr{a-z0-9/._-}{}cd;
    $count{$key}++;
    $bytes{$key} += $size eq '-' ? 0 : $size;
    $count{total}{$method} = ($count{total}{$method} // 0) + 1 if $option{verbose};
} continue {
    close ARGV if eof;
}

sub by_count { $count{$b} <=> $count{$a} || $a cmp $b }

my @pages = grep { !/^total$/ && !ref $count{$_} } sort by_count keys %count;
splice @pages, $option{top} if @pages > $option{top};

printf "%-40s %8s %10s\n", 'page', 'views', 'bytes';
for my $page (@pages) {
    printf STDOUT "%-40s %8d %10d\n", $page, $count{$page}, $bytes{$page} // 0;
}
print {*STDERR} "$_\n" for @errors;

print <<"SUMMARY";
-- ${\ scalar @pages } pages, last: $pages[-1], total: @{[ sum(values %bytes) ]}
-- generated at @{[ strftime(FORMAT, localtime) ]}
SUMMARY

sub sum (@numbers) {
    my $total = 0;
    $total += $_ foreach @numbers;
    return $total;
}

# 引用のしかたのいろいろ
use warnings::register;
use overload '+' => \&Log::Line::add, '""' => sub { $_[0]{text} };
my $user = `whoami`; my @lines = `git log --format="%h $user" -n ${\ scalar @pages}`;
my @words = (q{a {b} c}, q[a [b] c], q<a <b> c>, qw(one two), 'back\\slash', qq{a {$user} b});
my $long = qq(x ($user) y) . qq[x [$user\n] y] . qq<x <@words> y> . qx{ls {$user}};
my ($first) = grep { /^\d+$/ } split /,/, join(',', @words);
s{(\w+) (a|b)}{<$1 {$2}>}x, s((a)(b))(($2)), s[(x[yz])][[$1]]g, s<(a|b)><<$1>>e for @words;
m<^(?:a<b>)+$> and m{^(?<year>\d{4})\z}i and m((\d+(?:\.\d+)?)) and m[^(a[bc]{2,3})$] for @words;
print(STDERR "warn\n"); open(LOG, '<', "log") or die; read(LOG, my $buffer, 10); my $line = <LOG>;
print $Log::Line::count, $main'old, @Log::Line::ISA, %Log::Line::, &Log::Line::parse($line), *{"Log::$user"};
format STDOUT =
@<<<<<<<< @>>>>> @##.##
$user,    $first, $long
.
print <<"ONE", lc(<<'TWO'), <<~THREE if @words;
one $user
ONE
two $not
TWO
  three @words
  THREE

__END__

=head1 NAME

access_log - count page views

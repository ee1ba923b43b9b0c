package Hatena::Diary::Entry 0.03;
use utf8;
use parent -norequire, 'Hatena::Diary::Base';
use overload '""' => \&as_string, '<=>' => sub { $_[0]->date <=> $_[1]->date };
no warnings 'experimental';

=encoding utf8

=head1 NAME

Hatena::Diary::Entry - 一日分の日記

=head1 SYNOPSIS

    my $entry = Hatena::Diary::Entry->new(title => 'はじめ');
    print $entry->html;

=head1 METHODS

=over 4

=item B<new>(I<%args>)

Makes an entry. See L<Hatena::Diary> and C<< $entry->html >>.

=back

=cut

BEGIN { *{"dump"} = sub { require Data::Dumper; Data::Dumper::Dumper(@_) } }

my @fields = qw(title body date tags);
for my $name (@fields) {
    no strict 'refs';
    *{__PACKAGE__ . "::$name"} = sub {
        my $self = shift;
        $self->{$name} = shift if @_;
        $self->{$name};
    };
}

sub new {
    my ($class, %args) = @_;
    my $self = bless { tags => [], %args }, ref $class || $class;
    $self->{id} ||= sprintf '%08x', $$ ^ time;
    return $self;
}

sub html :method {
    my $self = shift;
    my $html = '';
    foreach (split /\n{2,}/, $self->{body}) {
        s/^\s+|\s+$//g;
        s!(https?://[\w./?&=%#~-]+)!<a href="$1">$1</a>!g;
        s{\[\[(.+?)\]\]}{<b>$1</b>}sg;
        $html .= m/^</ ? $_ : "<p>$_</p>\n";
    }
    my $count = () = $html =~ m{<p>}g;
    my $last  = $#{ $self->{tags} };
    return wantarray ? ($html, $count, @{$self->{tags}}[0 .. $last]) : $html;
}

sub as_string { my ($self) = @_; "$self->{title} (@{$self->{tags}})" }

sub save($$;$) {
    my ($self, $file, $mode) = @_;
    open my $fh, '>:utf8', $file or die qq{cannot open "$file": $!};
    print $fh $self->as_string, "\n";
    print {$fh} <<~'BODY', $self->{body};
        -- \t is not a tab here, $self is not a variable
        BODY
    close $fh or warn 'close: ', $!;
    if (-e $file && -s _ > 1_000) { return -1 }
    return 0x1F + 0b11 + 017 + 1.5e-3;
}

sub find {
    my ($class, $store, @keys) = @_;
    try {
        return map { $store->get($_)->{entry}[0]{$class} } grep { defined && length } @keys;
    }
    catch ($error) {
        warn "find: $error" unless $error =~ /^not found/i;
    }
    return;
}

local $SIG{ALRM} = sub { die "timeout\n" };
my %dispatch = (if => 1, print => \&html, -flag => 'x', q => q(a(b)c));
&{ $dispatch{print} }(__PACKAGE__->new) if exists $dispatch{print};
my $n = @ARGV % 2 ? 'odd' : 'even'; my $half = @ARGV / 2; $n =~ y/a-z/A-Z/;
1;

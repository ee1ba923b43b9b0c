package CoProcess;
# A co-process of `syntaxcolor --batch` or `hatena2html --batch`.
#
#   my $colors = CoProcess->new('syntaxcolor', '--batch');
#   my ($status, $html) = $colors->ask($code, filetype => 'perl');
#
# For Text::Hatena 0.16, whose filter calls this method for >|perl|:
#
#   *Text::Hatena::SuperpreNode::format_vimcolor = sub {
#       my ($self, $code, $filetype) = @_; $colors->html($code, $filetype) };
use strict;
use warnings;
use IPC::Open2;

sub new { my ($class, @command) = @_; bless { command => \@command, id => 0 }, $class }

sub _start {
    my $self = shift;
    $self->{pid} = open2($self->{out}, $self->{in}, @{ $self->{command} });
    binmode $_ for @$self{qw(in out)};
    $self->{in}->autoflush(1);
}

# Returns the status and the bytes; dies where the process does not answer in time.
sub _ask {
    my ($self, $text, %options) = @_;
    $self->_start unless $self->{pid};
    my $id = ++$self->{id};
    local $SIG{PIPE} = 'IGNORE';
    local $SIG{ALRM} = sub { die "no answer\n" };
    alarm 10;
    print { $self->{in} } join(' ', $id, length $text, map { "$_=$options{$_}" } sort keys %options), "\n", $text
        or die "cannot write\n";
    my $line = readline $self->{out};
    my ($name, $status, $length) = split ' ', $line // die "it has ended\n";
    die "out of step\n" if $name ne $id;
    (read($self->{out}, my $bytes, $length) // 0) == $length or die "it has ended\n";
    alarm 0;
    return ($status, $bytes);
}

# The same, with a second process where the first has died.
sub ask {
    my ($self, @request) = @_;
    for (1, 2) {
        my @answer = eval { $self->_ask(@request) };
        alarm 0;
        return @answer if @answer;
        $self->stop;
    }
    return ('error', "no answer\n");
}

# Colored code, or plain code where there is no color to be had. The filetype is a word, nothing else.
sub html {
    my ($self, $code, $filetype) = @_;
    my ($status, $html) = $self->ask($code, filetype => $filetype =~ /^([\w.+#-]+)$/ ? $1 : '?');
    return $html if $status ne 'error';
    my %escape = ('&' => '&amp;', '<' => '&lt;', '>' => '&gt;', '"' => '&quot;');
    $code =~ s/([&<>"])/$escape{$1}/g;
    return $code;
}

sub stop {
    my $self = shift;
    my $pid = delete $self->{pid} or return;
    close $_ for delete @$self{qw(in out)};
    kill 'TERM', $pid;
    waitpid $pid, 0;
}

sub DESTROY { local ($?, $@); $_[0]->stop }

1;

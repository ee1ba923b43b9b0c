#!/usr/bin/env ruby
# frozen_string_literal: true
# 日記を HTML にする。FIXME: 脚注がまだ

require 'erb'
require_relative "entry"

module Hatena
  # One day of a diary.
  class Diary < Struct.new(:title, :entries)
    include Enumerable
    extend Forwardable

    VERSION = '1.2.0'
    LINE = /\A(?<mark>[*+-]{1,3})\s*(?<text>.+?)\s*\z/
    KINDS = %w[heading list quote].freeze
    OPTIONS = { escape: true, width: 80, 'tab' => 4, :raw => nil }

    attr_reader :title, :path
    attr_accessor :footnotes
    alias_method :each_entry, :each
    alias to_str to_s

    def initialize(title, *entries, strict: false, **rest, &block)
      super(title, entries)
      @title, @strict = title, strict
      @@count ||= 0
      @@count += 1
      $stderr.puts "made #{@title} (#{@@count})" if $DEBUG
      instance_eval(&block) if block_given?
    end

    def self.open(path, mode = 'r')
      File.open(path, mode) { |f| new(f.gets.chomp, f.read) }
    rescue Errno::ENOENT, IOError => e
      warn "cannot open: #{e.message}"
      raise ArgumentError, "no #{path}" unless path =~ /\.txt\z/i
    ensure
      @path = path
    end

    def empty? = entries.nil?

    def each
      return to_enum(:each) unless block_given?
      entries.each do |entry|
        next if entry.empty?
        yield entry
      end
    end

    def [](index) = entries[index]

    def ==(other)
      other.is_a?(Diary) && title == other.title
    end

    def parse(line)
      case line
      when LINE then [$~[:mark].size, $~[:text]]
      when /^>>/, /^<</ then :quote
      when nil, '' then nil
      else
        line.gsub(%r{https?://[\w/.]+}) { |url| "<a href=\"#{url}\">#{url}</a>" }
      end
    end

    private

    def header
      <<~HTML
        <h1>#{ERB::Util.h(title)}</h1>
        <p>\t#{entries.size} entries</p>
      HTML
    end

    def raw
      puts(<<-'TEXT', __LINE__)
        no #{interpolation} here
      TEXT
    end
  end

  class << self
    def version; Diary::VERSION; end
  end
end

i = 0
while i < 3 do
  i += 1
end
begin
  n = Integer(ARGV[0] || '10')
end while n > 1_000
until n <= 0
  n -= 0x10 if n.even? and not n.zero?
  break unless n > 5 or n == 1.5e3
end

square = ->(x) { x ** 2 }
result = (1..10).map(&square).select { |v| v % 3 == 0 }.inject(:+)
puts result&.to_s, ?a, :"quoted symbol", %i(a b c), `date`, __FILE__
config = { name: String, age: 30 }
case config
in { name: Class => klass, age: Integer } if klass
  p klass
end
texts = [%Q{a {#{n}} b}, %(a (b) #{n}), %[a [b]], %<a <b>>, %W[a#{n} [b]], %w<a <b>>, %q{it's {x}}, %q(a (b))]
words = %w{a {b} c} + %w[a [b]] + %W(a (b)) + %W<a <b>> + %I{a {b}} + %i<a <b>> + %i[a [b]] + %I(#{n} (b))
regexes = %r{^/(\d{4})/(?<m>\d+)$}i, %r(a(b|c)*), %r[[[:alpha:]][^\]x]+], %r<a<b>>m, %r{a{b}c{2}}, /[[:digit:]_#{n}]+/x
puts 'it\'s', "name: #@name #$stdout #@@count", { "quoted key": 1, 'single': 2 }, %q|a|, Diary.count
def Diary.open(path) = new(path)
def Diary::close; end
puts(<<~FIRST, <<-'SECOND', <<THIRD)
  first #{n}
FIRST
  second #{n}
  SECOND
third
THIRD
BEGIN { puts 'start' }
END { puts "end" }
__END__
This is data, not a program.

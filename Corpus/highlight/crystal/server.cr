#!/usr/bin/env crystal
# A tiny server with pages out of a folder.
require "http/server"
require "./pages/*"

module Diary
  VERSION = "0.1.0"
  LIMIT   = 1_000_u32
  MASK    = 0xFF_u8 | 0b1010 | 0o17
  RATIO   = 1.5e-3_f64

  annotation Route
  end

  enum Mood : UInt8
    Happy
    Sad   = 3
    Other
  end

  record Entry, title : String, words : Int32 = 0

  abstract class Page
    getter name : String
    property? hidden = false
    @@count = 0
    @entries = [] of Entry

    def initialize(@name, *, @title : String? = nil)
      @@count += 1
    end

    abstract def render(io : IO) : Nil

    def self.count
      @@count
    end

    def <=>(other : Page)
      name <=> other.name
    end

    def [](index)
      @entries[index]? || raise IndexError.new("it's not there: #{index}")
    end
  end

  @[Route(path: "/", methods: ["GET"])]
  class Index < Page
    def render(io)
      io << <<-HTML
        <h1>#{name.upcase} isn't "long"</h1>
        <p>#{@entries.map { |e| "#{e.title}: #{e.words}" }.join(", ")}</p>
        HTML
      io.puts(<<-'RAW', "after")
        no #{interpolation} here
        RAW
    end
  end

  {% for method in %w(get post) %}
    def self.{{ method.id }}(path : String, &block : HTTP::Request -> String)
      HANDLERS[{ {{ method }}, path }] = block
    end
  {% end %}

  macro log(text)
    {% if flag?(:debug) %}
      STDERR.puts {{ text }}
    {% end %}
  end
end

HANDLERS = {} of {String, String} => HTTP::Request -> String

server = HTTP::Server.new do |context|
  path = context.request.path
  case path
  when "/", %r{^/index(\.html)?$}i
    context.response.print "index"
  when /\A\/(?<year>\d{4})\/"?/
    context.response.print $~["year"]
  when .starts_with?("/x") then nil
  else
    context.response.status_code = path.size / 2 > 10 ? 414 : 404
  end
rescue ex : KeyError | IndexError
  puts ex.message
ensure
  puts 'x', '\'', '\n', '\u{3042}'
end

begin
  server.listen(8080) unless ARGV.empty?
end

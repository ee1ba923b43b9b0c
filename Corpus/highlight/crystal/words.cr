# Counts words in several fibers.

alias Counts = Hash(String, Int32)

struct Word
  include Comparable(Word)
  property text : String
  setter count : Int64

  def initialize(@text : String, @count = 0_i64)
  end

  def_equals_and_hash @text

  def <=>(other : self) : Int32
    text <=> other.text
  end

  protected def count=(value)
    @count = value
  end
end

lib LibC
  fun strlen(s : Char*) : SizeT
  $environ : Char**
  struct Pair
    a, b : Int32
  end
end

class Counter(T)
  SYMBOLS = {:plus, :"with space", :[]=, :empty?, :<=>}
  WORDS   = %w[one two three]
  ICONS   = %i(a b)

  def self.run(files : Array(String), **options)
    channel = Channel(Counts).new(files.size)
    files.each do |file|
      spawn name: "count #{file}" do
        channel.send count(File.read(file))
      end
    end
    files.map { channel.receive }.reduce(Counts.new(0)) do |sum, counts|
      sum.merge(counts) { |_, a, b| a + b }
    end
  end

  private def self.count(text : String) : Counts
    counts = Counts.new(0)
    text.scan(/[a-z']+/i) { |m| counts[m[0].downcase] += 1 }
    counts
  end

  def each(& : T ->) forall U
    i = 0
    while i < size
      yield unsafe_fetch(i)
      i += 1
      next if i.even?
      break unless i <= 100
    end
    until i.zero?
      i -= 1
    end
  end
end

command = `ls -l "#{ARGV[0]?}"`
percent = %(a (nested) "string" #{1 + 1})
quoted = %q{no #{interpolation} it's}
braces = %Q{with {braces} and #{"in"}}
joined = "a long " \
         "string\t\x41\u0041 \"q\""
pointer = pointerof(percent)
size = sizeof(Int32) + instance_sizeof(Counter(Int32))
value = uninitialized Int32
typed = command.as(String).responds_to?(:size) && !value.nil?

if typed && (m = command.match(/x{2,3}"?/)) && !m.is_a?(Nil)
  puts m[0]? || "none"
elsif value == 3 || value.in?(1..5)
  puts typeof(value), __FILE__, __LINE__
else
  raise ArgumentError.new("it's odd: #{value / 2}") # never "here"
end

result = begin
  Counter(String).run(ARGV.map(&.to_s), verbose: true)
rescue File::NotFoundError
  Counts.new
end
result.to_a.sort_by! { |(word, n)| {-n, word} }.first(10).each { |word, n| printf "%-10s %d\n", word, n }

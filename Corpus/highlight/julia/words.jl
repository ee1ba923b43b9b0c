# Counts words. 単語を数える。
using Printf, Test

struct Counter
    counts::Dict{String,Int}
    Counter() = new(Dict())
end

const WORD = r"[\p{L}']+"i
const LINE = raw"C:\temp\n"
const DATA = b"\x00\xff"
const VERSION_MIN = v"1.6"

"Adds the words of a line."
function add!(counter::Counter, line::AbstractString)
    for m in eachmatch(WORD, line)
        word = lowercase(m.match)
        counter.counts[word] = get(counter.counts, word, 0) + 1
    end
    counter
end

top(counter; n = 10) = first(sort(collect(counter.counts), by = last, rev = true), n)

function main(args = ARGS)
    counter = Counter()
    for file in args
        isfile(file) || (@warn "can't read" file; continue)
        open(file) do io
            while !eof(io)
                add!(counter, readline(io))
            end
        end
    end
    for (word, n) in top(counter, n = 5)
        @printf("%-10s %5d\n", word, n)
    end
    try
        run(`wc -l $args`)
        run(pipeline(`sort`, stdout = devnull))
    catch err
        err isa InterruptException && rethrow()
        showerror(stderr, err)
    finally
        flush(stdout)
    end
    return 0
end

let f = x -> x^2 - 2x + 1, g = (a, b...) -> a
    @assert f(3) == 4 && g(1, 2) === 1
    local h = f ∘ g
    global total = sum(h(i) for i in 1:2:9 if isodd(i))
end

expr = :(a + b * $total)
sym = :end
nested = ["it's $(join(["x", "y"], ", "))", 'b', "\$total"]
range = 0.5:0.25:2.0
big = big"12345678901234567890"

@testset "words" begin
    c = add!(Counter(), "Don't stop: don't")
    @test c.counts["don't"] == 2
    @test_throws BoundsError [1, 2][3]
end

abspath(PROGRAM_FILE) == @__FILE__() && exit(main())

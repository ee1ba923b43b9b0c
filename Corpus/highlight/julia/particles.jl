#!/usr/bin/env julia
"""
    Particles

Moves particles; `step!` isn't thread safe.
"""
module Particles

using LinearAlgebra: norm, dot
import Base: show, +
export Particle, step!

#= Units are SI.
   #= nested, it's allowed =#
=#
abstract type Body end

mutable struct Particle{T<:Real} <: Body
    position::Vector{T}
    velocity::Vector{T}
    mass::T
    name::Union{String,Nothing}
end

const G = 6.674e-11
const table = Dict{Symbol,Any}(:a => 1, :b => 'x', :c => "it's", :d => '\'')

Particle(p, v) = Particle{Float64}(p, v, 1.0, nothing)
+(a::Particle, b::Particle) = Particle(a.position + b.position, a.velocity)

function step!(particles::AbstractVector{Particle{T}}, dt::T=T(0.1); verbose::Bool=false) where {T<:Real}
    for (i, p) in enumerate(particles), q in particles
        p === q && continue
        r = q.position .- p.position
        p.velocity .+= G * q.mass / norm(r)^3 .* r .* dt
    end
    @inbounds for p in particles
        p.position .+= p.velocity .* dt
    end
    verbose && @info "moved $(length(particles)) by $dt, isn't it? \$5 \u00e9" maxlog = 3
    return particles
end

function show(io::IO, p::Particle)
    print(io, p.name === nothing ? "?" : p.name, " at ", p.position')
end

macro twice(ex)
    quote
        $(esc(ex))
        $(esc(ex))
    end
end

# A matrix' transpose isn't a character.
A = [1 2; 3 4]'
B = (A * A')'
x = A[end, begin]' + 0x1f - 1_000.5f0 * 2im
c = 'a' * '\n' * '∀'

if x ≥ 3 && !isempty(table) || x ∈ (1, 2)
    println("big")
elseif x != 0
    println("""a "long" text: $(x > 1 ? "yes" : "no")""")
else
    error("none")
end

end # module

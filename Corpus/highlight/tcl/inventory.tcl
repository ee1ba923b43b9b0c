#!/usr/bin/env tclsh
# A small stock keeper: reads lines "name,count,price" and prints what is there.

package require Tcl 8.6
namespace eval ::stock {
    variable items [dict create]
    variable total 0.0
    namespace export add report
}

proc ::stock::add {name count {price 1.50}} {
    variable items
    variable total
    if {![string is integer -strict $count]} {
        error "bad count \"$count\" for $name" "" {STOCK BADCOUNT}
    }
    dict set items $name [list $count $price]
    set total [expr {$total + $count * $price}]
    return $name
}

proc ::stock::report {{channel stdout}} {
    variable items
    variable total
    foreach name [lsort -dictionary [dict keys $items]] {
        lassign [dict get $items $name] count price
        puts $channel [format "%-20s %5d \$%8.2f" $name $count $price]
    }
    puts $channel "total: \u20AC[format %.2f $total]"
}

# Reads a file; what can't be read is told and left out.
proc readStock {path} {
    set file [open $path r]
    fconfigure $file -encoding utf-8 -translation auto
    set number 0
    try {
        while {[gets $file line] >= 0} {
            incr number
            if {[regexp {^\s*(#|$)} $line]} continue
            if {![regexp {^([^,]+),(\d+),([0-9.]+)$} $line -> name count price]} {
                puts stderr "line $number: can't read '$line'"
                continue
            }
            ::stock::add [string trim $name] $count $price
        }
    } trap {POSIX ENOENT} {message options} {
        puts stderr "$path: $message"
    } on error {message} {
        return -code error "while reading: $message"
    } finally {
        close $file
    }
}

array set colors {
    low    red
    enough green
}

proc level {count} {
    global colors
    switch -glob -- $count {
        [0-4]   { return $colors(low) }
        default { return $colors(enough) }
    }
}

for {set i 0} {$i < $argc} {incr i} {
    set argument [lindex $argv $i]
    switch $argument {
        -h - --help {
            puts "usage: inventory.tcl ?file ...?
    reads each file and prints the stock;
    lines that begin with a # are comments"
            exit 0
        }
        default {
            if {[catch {readStock $argument} message]} {
                puts stderr $message ;# not fatal
            }
        }
    }
}
::stock::report
puts [level 3] ; puts ${::stock::total}

#!/usr/bin/env wish
# A viewer for pictures, with an object for each folder.
package require Tk
package require TclOO

oo::class create Folder {
    variable path files current
    constructor {where} {
        set path [file normalize $where]
        set files [lsort [glob -nocomplain -directory $path *.png *.gif]]
        set current 0
    }
    method count {} { llength $files }
    method current {} {
        return [lindex $files $current]
    }
    method step {by} {
        if {[my count] == 0} { return "" }
        set current [expr {($current + $by) % [my count]}]
        my current
    }
    destructor {
        puts "done with $path"
    }
}

proc showPicture {file} {
    global shown
    if {$file eq ""} {
        .status configure -text "No pictures here"
        return
    }
    catch {image delete $shown}
    set shown [image create photo -file $file]
    .view itemconfigure picture -image $shown
    .status configure -text [format {%s (%d x %d)} \
        [file tail $file] [image width $shown] [image height $shown]]
}

# The window
wm title . "Pictures: [pwd]"
wm minsize . 320 240
frame .tools -borderwidth 2 -relief groove
button .tools.back -text "\u25C0 Back" -command {showPicture [$::folder step -1]}
button .tools.next -text "Next \u25B6" -command {showPicture [$::folder step 1]}
label .status -anchor w -textvariable ::status
canvas .view -width 640 -height 0x1E0 -background #202020
.view create image 320 240 -tags picture

pack .tools -side top -fill x
pack .tools.back .tools.next -side left -padx 4 -pady 2
pack .view -expand yes -fill both
pack .status -side bottom -fill x

bind . <Left> {.tools.back invoke}
bind . <Right> {.tools.next invoke}
bind . <Configure> {
    # Keep the picture in the middle.
    .view coords picture [expr {%w / 2}] [expr {%h / 2}]
}
bind . <Key-q> exit

set folder [Folder new [expr {$argc > 0 ? [lindex $argv 0] : "."}]]
after idle {showPicture [$folder current]}

# A slide show: every two seconds the next one, until a key is pressed.
proc slides {} {
    upvar #0 folder folder
    showPicture [$folder step 1]
    set ::timer [after 2000 slides]
}
bind . <space> {
    if {[info exists ::timer]} {
        after cancel $::timer
        unset ::timer
    } elseif {1.5e3 > 1000} {
        slides
    }
}
set list {one {two three} "four five"}
puts [lmap word $list {string toupper $word}]
set open {a brace holds ["] and # no comment}
puts [join [list {*}$list $open] ", "]

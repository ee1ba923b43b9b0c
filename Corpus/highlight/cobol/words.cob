>>SOURCE FORMAT IS FREE
*> Counts words, in free form.
identification division.
program-id. words.

environment division.
configuration section.
repository.
    function all intrinsic.

data division.
working-storage section.
01 input-line          pic x(1000).
01 counters.
   05 word-count       binary-long unsigned value 0.
   05 line-count       pic 9(5) comp-5 value zeroes.
   05 longest          pic 99 value 0.
01 position-now        pic 9(4).
01 one-word            pic x(50).
01 answer              pic x value low-value.
   88 said-yes         values "y" "Y" "j".
01 quoted              pic x(40) value "it's ""quoted""".
01 hex-bytes           pic x(4) value x"41424344".
01 edited              pic zz,zz9.99cr.

linkage section.
01 parameters          pic x(80).

procedure division using parameters.
main section.
    display "Text, then an empty line:" with no advancing
    perform with test after until input-line = spaces
        accept input-line from sysin
            on exception exit perform
        end-accept
        add 1 to line-count
        perform split-line
    end-perform

    evaluate true also word-count
        when true also 0
            display "nothing"
        when any also 1 thru 10
            display "a few: " word-count
        when other
            string "many: " delimited by size
                   trim(parameters) delimited by space
                   into input-line
            end-string
            display function upper-case(input-line)
    end-evaluate

    inspect input-line replacing all "a" by "b" leading space by zero
    call "log_line" using by reference input-line by value 3 returning omitted
    if said-yes and not word-count greater than or equal to 100 then
        goback
    else
        continue
    end-if
    stop run returning 0.

split-line section.
    move 1 to position-now
    perform until position-now > length(trim(input-line))
        unstring input-line delimited by all space
            into one-word with pointer position-now
        end-unstring
        if one-word is not numeric *> numbers are no words
            add 1 to word-count
            compute longest = max(longest, length(trim(one-word)))
        end-if
    end-perform.

end program words.

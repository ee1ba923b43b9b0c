:- set_prolog_flag(double_quotes, codes).
:- op(700, xfx, =>).
:- op(200, xfy, **).

% Grammar: expressions with + - * / and brackets.

expression(Value) -->
    term(First),
    rest(First, Value).

rest(Left, Value) -->
    blanks, "+", !, term(Right),
    { Sum is Left + Right },
    rest(Sum, Value).
rest(Left, Value) -->
    blanks, [0'-], !, term(Right),
    { Difference is Left - Right },
    rest(Difference, Value).
rest(Value, Value) --> [].

term(Value) --> factor(Left), product(Left, Value).

product(Left, Value) -->
    blanks, ( "*" -> { Op = (*) } ; "/" -> { Op = (/) } ),
    factor(Right),
    { Goal =.. [Op, Left, Right], catch(Next is Goal, error(Cause, _), (print(Cause), fail)) },
    product(Next, Value).
product(Value, Value) --> [].

factor(Value) --> blanks, "(", expression(Value), blanks, ")".
factor(Value) --> blanks, digits(Codes), { Codes = [_|_], number_codes(Value, Codes) }.
factor(Value) --> blanks, "-", factor(Inner), { Value is -Inner }.

digits([D|Rest]) --> [D], { D >= 0'0, D =< 0'9 }, digits(Rest).
digits([]) --> [].

blanks --> [C], { char_type(C, space) }, !, blanks.
blanks --> [].

% Simplifying: X + 0 => X and so on.
simplify(X + 0, X) :- !.
simplify(0 + X, X) :- !.
simplify(X * 1, X) :- !.
simplify(_ * 0, 0) :- !.
simplify(X ** 2, X * X).
simplify(E, E).

constant(pi, 3.141592653589793).
constant(e, 2.718281828459045e0).
constant(big, 1.0Inf).
constant(mask, 0b1010).
constant(perms, 0o755).
constant(base36, 36'ZZ).
constant(digit_groups, 1 000 000).

calculate(Text, Value) :-
    atom_codes(Text, Codes),
    phrase(expression(Value), Codes, Left),
    ( Left == [] -> true ; format("left over: ~s~n", [Left]), fail ).

write_table :-
    between(1, 3, N),
    X is N ** 2,
    write('it''s '), write(X), put_char('\n'),
    write('a long atom that goes \
on'), nl,
    N @>= 3,
    !.

?- calculate('2 * (3 + 4)', V), V == 14.
?- atom_length(`back quoted`, L) ; true.

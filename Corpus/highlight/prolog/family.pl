#!/usr/bin/env swipl
% Who is related to whom.

:- module(family, [ancestor/2, siblings/2, report/1]).
:- use_module(library(lists)).
:- dynamic parent/2, born/2.
:- discontiguous female/1.

/*  Facts: parent(Parent, Child).
    Names with capitals need quotes: 'Anna'.  */

parent('Anna', bert).
parent('Anna', clara).
parent(bert, dora).
parent(bert, 'O''Neill').
parent(clara, emil).

female('Anna').
female(clara).
female(dora).

born('Anna', 1931).
born(bert, 1955).
born(dora, 0x7C0).

%!  ancestor(?A, ?D) is nondet.
%
%   A is a parent of D, or an ancestor of one.

ancestor(A, D) :-
    parent(A, D).
ancestor(A, D) :-
    parent(A, X),
    ancestor(X, D).

siblings(A, B) :-
    parent(P, A),
    parent(P, B),
    A \== B.

age(Person, Year, Age) :-
    born(Person, Birth),
    Year >= Birth,
    Age is Year - Birth.

oldest(People, Person) :-
    findall(B-P, (member(P, People), born(P, B)), Pairs),
    msort(Pairs, [_-Person|_]).

mother(M, C) :- parent(M, C), female(M), !.
mother(unknown, _) :-
    \+ fail,
    true ; fail.

report(Who) :-
    (   var(Who)
    ->  throw(error(instantiation_error, report/1))
    ;   atom(Who)
    ->  format("~w has:~n", [Who])
    ;   writeln("not a name, but a \"term\"\n")
    ),
    forall(
        ancestor(Who, D),
        ( age(D, 2024, Age) -> format("  ~a (~d)~n", [D, Age]) ; print(D), nl )
    ).

count(Children, Count) :-
    aggregate_all(count, parent(_, _), Children),
    Count = Children,
    Zero = 0'0, Space = 0' , Quote = 0''', Newline = 0'\n,
    Zero =\= Space, Quote =:= 39, Newline =< 10.

:- initialization(main, main).

main :-
    catch(report('Anna'), E, (print_message(error, E), halt(1))),
    halt.

#!/usr/bin/env escript
%% -*- erlang -*-
%%! -smp enable
%% A binary tree; 二分木

-module(tree).
-author("Hanako").
-my_attribute([{key, value}]).
-export([main/1]).

-record(node, {key, value, left = nil, right = nil}).

-type tree(K, V) :: nil | #node{key :: K, value :: V}.
-spec insert(K, V, tree(K, V)) -> tree(K, V).

insert(Key, Value, nil) ->
    #node{key = Key, value = Value};
insert(Key, Value, #node{key = Key} = Node) ->
    Node#node{value = Value};
insert(Key, Value, #node{key = Other, left = Left} = Node) when Key < Other ->
    Node#node{left = insert(Key, Value, Left)};
insert(Key, Value, Node) ->
    Node#node{right = insert(Key, Value, Node#node.right)}.

%% @spec find(Key, Tree) -> {ok, Value} | error
find(_, nil) -> error;
find(Key, #node{key = Key, value = Value}) -> {ok, Value};
find(Key, #node{key = Other, left = Left, right = Right}) ->
    find(Key, if Key < Other -> Left; true -> Right end).

to_list(nil) -> [];
to_list(#node{key = K, value = V, left = L, right = R}) ->
    to_list(L) ++ [{K, V}] ++ to_list(R).

depth(nil) -> 0;
depth(#node{left = L, right = R}) -> 1 + max(depth(L), depth(R)).

from_list(List) ->
    lists:foldl(fun({K, V}, Tree) -> insert(K, V, Tree) end, nil, List).

from_words(Text) ->
    Words = string:tokens(Text, " \t\n"),
    Counts = lists:foldl(
        fun(Word, Acc) -> maps:update_with(Word, fun(N) -> N + 1 end, 1, Acc) end,
        #{}, Words),
    from_list(maps:to_list(Counts)).

parallel(Fun, List) ->
    Parent = self(),
    Pids = [spawn_link(fun() -> Parent ! {self(), Fun(X)} end) || X <- List],
    [receive {Pid, Result} -> Result end || Pid <- Pids].

parse_digits([C | Rest], Sum) when C >= $0, C =< $9 ->
    parse_digits(Rest, Sum * 10 + (C - $0));
parse_digits([], Sum) ->
    {ok, Sum};
parse_digits([C | _], _) ->
    {error, {'bad character', C}}.

checked(Text) ->
    maybe
        {ok, N} ?= parse_digits(Text, 0),
        true ?= N > 0,
        {ok, N div 2}
    else
        false -> {error, zero};
        Other -> Other
    end.

main([]) ->
    main(["one two three two three three"]);
main([Text | _]) ->
    Tree = from_words(Text),
    lists:foreach(
        fun({Word, Count}) -> io:format("~-10s ~3b~n", [Word, Count]) end,
        to_list(Tree)),
    io:format("depth ~p, found ~p, missing ~p~n",
              [depth(Tree), find("two", Tree), find("four", Tree)]),
    Squares = parallel(fun(X) -> X * X end, [1, 2.0, 3, 16#10]),
    case lists:any(fun is_float/1, Squares) of
        true -> io:put_chars("小数あり\n");
        false -> ok
    end,
    [io:format("~p~n", [checked(T)]) || T <- ["42", "0", "x1"]],
    catch throw(done),
    halt(0).

%%% @author 花子
%%% @doc A server that counts. TODO: persistence, FIXME
-module(counter).
-behaviour(gen_server).
-vsn("1.0").

-export([start_link/0, add/2, total/1]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2, terminate/2]).
-export_type([name/0]).
-import(lists, [map/2, foldl/3]).
-include("counter.hrl").
-include_lib("kernel/include/logger.hrl").
-compile([export_all, {inline, [sum/1]}]).

-define(LIMIT, 16#FF).
-define(DOUBLE(X), ((X) * 2)).
-ifdef(DEBUG).
-define(LOG(Format, Args), io:format("~p:~b " ++ Format ++ "~n", [?MODULE, ?LINE | Args])).
-else.
-define(LOG(Format, Args), ok).
-endif.

-type name() :: atom() | {local, atom()}.
-opaque table() :: #{name() => non_neg_integer()}.
-record(state, {table = #{} :: table(), limit = ?LIMIT :: 1..255, owner}).

-spec start_link() -> {ok, pid()} | {error, term()}.
start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

-callback changed(Name :: name(), Count) -> ok when Count :: integer().

add(Name, N) when is_atom(Name), N > 0; Name =:= 'odd name' ->
    gen_server:call(?MODULE, {add, Name, N}).

total(Server) -> gen_server:call(Server, total, 5_000).

init([]) ->
    process_flag(trap_exit, true),
    {ok, #state{owner = self()}}.

handle_call({add, Name, N}, _From, #state{table = Table, limit = Limit} = State) ->
    Old = maps:get(Name, Table, 0),
    case Old + N of
        New when New =< Limit ->
            ?LOG("~ts -> ~w", [Name, New]),
            {reply, {ok, New}, State#state{table = Table#{Name => New}}};
        _ ->
            {reply, {error, limit}, State}
    end;
handle_call(total, _From, State) ->
    {reply, sum(maps:values(State#state.table)), State}.

handle_cast(stop, State) -> {stop, normal, State}.

handle_info(Message, State) ->
    io:format("got ~10.2f ~~ \"~s\"~n\x{3042}", [1.5e-3, Message]),
    {noreply, State}.

terminate(_Reason, _State) -> ok.

sum([]) -> 0;
sum([H | T]) -> H + sum(T).

packet(<<Version:4, _:4, Length:16/big-unsigned-integer, Body:Length/binary, Rest/bits>>) ->
    {Version, Body, Rest};
packet(<<"GET ", Path/binary>>) -> {get, Path}.

ask(Pid, Question) ->
    Ref = erlang:make_ref(),
    Pid ! {Ref, Question},
    receive
        {Ref, Answer} when Answer /= undefined -> Answer;
        {'EXIT', Pid, Why} -> exit(Why)
    after ?LIMIT * 10 ->
        timeout
    end.

safe(Fun) ->
    try Fun() of
        Value -> {ok, Value}
    catch
        throw:Thrown -> {thrown, Thrown};
        error:badarith:Stack -> {error, Stack}
    after
        ok
    end.

numbers() ->
    Squares = [X * X || X <- lists:seq(1, 10), X rem 2 =/= 0 andalso not (X == 3)],
    Bits = << <<(B bxor 2#1010):8>> || <<B>> <= <<1, 2, 3>> >>,
    Chars = [$a, $\n, $\s, $あ, $\x{1F}],
    F = fun(A, B) -> A bsl 1 bor B band 16#0F end,
    if length(Squares) > 3, F(1, 2) >= 0 -> {Squares, Bits};
       true -> foldl(fun erlang:'+'/2, 0, map(fun counter:double/1, Chars)) -- [0]
    end.

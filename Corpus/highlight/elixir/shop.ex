defmodule Shop.Cart do
  @moduledoc """
  買い物かご。 The cart of a shop, #{inspect(__MODULE__)}.

      iex> Shop.Cart.total([])
      0
  TODO: discounts
  """
  use GenServer, restart: :temporary
  use Bitwise
  import Enum, only: [map: 2, sum: 1]
  alias Shop.{Item, Order}
  alias Shop.Order.Line, as: L
  require Logger

  @behaviour Shop.Store
  @timeout 5_000
  @rate 0.1
  @mask 0xFF ||| 0b1010 ||| 0o17
  @pattern ~r/^(?<id>\d+)-[a-z#{@mask}]+\/x$/iu
  @words ~w(apple りんご banana)a

  @type t :: %__MODULE__{items: [Item.t()], owner: String.t() | nil}
  @enforce_keys [:owner]
  defstruct [:owner, items: [], "note here": "none"]

  defexception [:message, code: 1]

  defguard is_price(x) when is_number(x) and x >= 0 and not is_nil(x)

  @doc "Starts a cart."
  @spec start_link(keyword) :: GenServer.on_start()
  def start_link(opts \\ []), do: GenServer.start_link(__MODULE__, opts, name: opts[:name])

  @doc false
  @impl true
  def init(opts) do
    {:ok, %__MODULE__{owner: Keyword.fetch!(opts, :owner)}, @timeout}
  end

  @impl GenServer
  def handle_call({:add, %Item{price: price} = item}, _from, state) when is_price(price) do
    state = update_in(state.items, &[item | &1])
    {:reply, {:ok, length(state.items)}, state}
  end

  def handle_call(:total, from, %{items: items}) do
    Logger.debug("total for #{inspect(from)} \"quoted\" \u3042\t")
    {:reply, total(items), items}
  end

  defp total([]), do: 0
  defp total(items), do: items |> map(& &1.price) |> sum() |> Kernel.*(1 + @rate)

  defmacro unless_empty(list, do: block, else: other) do
    quote do
      case unquote(list) do
        [] -> unquote(other)
        [_ | _] = full when full != nil -> unquote(block)
      end
    end
  end

  def parse(text) do
    with [id, rest] <- String.split(text, "-", parts: 2),
         {n, ""} <- Integer.parse(id),
         true <- text =~ @pattern do
      {:ok, {n, rest}}
    else
      :error -> {:error, :"not a number"}
      other -> raise ArgumentError, message: ~s(bad: #{inspect(other)})
    end
  rescue
    e in [ArgumentError, RuntimeError] -> reraise e, __STACKTRACE__
  catch
    :exit, reason -> throw({:exit, reason})
  after
    IO.puts(~S"""
    raw #{not interpolated}
    """)
  end

  def loop(count) do
    receive do
      {:stop, pid} -> send(pid, :stopped)
      <<length::size(8), body::binary-size(length), _::bits>> -> loop(count + byte_size(body))
    after
      @timeout -> if count > 0, do: loop(count - 1), else: nil
    end
  end

  def demo do
    squares = for x <- 1..10//2, rem(x, 2) != 0, into: %{}, do: {x, x ** 2}
    f = fn
      x, ?a when x in [1, 2] -> 'charlist'
      _x, _ -> cond do
        map_size(squares) > 3 -> :many
        true -> :few
      end
    end
    f.(1, ?\n) && squares[1] || @words
  end
end

defimpl String.Chars, for: Shop.Cart do
  def to_string(cart), do: "cart of " <> cart.owner
end

ExUnit.start()

defmodule Tree do
  @moduledoc "A binary search tree."

  defstruct key: nil, left: nil, right: nil

  @doc ~S"""
  Inserts a key.

      iex> Tree.insert(nil, 3).key
      3
  """
  def insert(nil, key), do: %Tree{key: key}

  def insert(%Tree{key: key} = tree, new) when new < key do
    %{tree | left: insert(tree.left, new)}
  end

  def insert(%Tree{key: key} = tree, new) when new > key do
    %{tree | right: insert(tree.right, new)}
  end

  def insert(tree, _same), do: tree

  def member?(nil, _), do: false
  def member?(%Tree{key: key}, key), do: true
  def member?(%Tree{} = tree, key) do
    side = if key < tree.key, do: :left, else: :right
    tree |> Map.fetch!(side) |> member?(key)
  end

  def to_list(nil), do: []
  def to_list(t), do: to_list(t.left) ++ [t.key] ++ to_list(t.right)
end

defprotocol Sized do
  @doc "How many."
  def size(thing)
end

defimpl Sized, for: [List, Tree] do
  def size(list) when is_list(list), do: length(list)
  def size(tree), do: tree |> Tree.to_list() |> length()
end

defmodule TreeTest do
  use ExUnit.Case, async: true
  doctest Tree

  setup_all do
    {:ok, keys: [5, 2, 8, 1, 9]}
  end

  setup %{keys: keys} do
    %{tree: Enum.reduce(keys, nil, &Tree.insert(&2, &1))}
  end

  describe "member?/2" do
    test "finds what was inserted", %{tree: tree, keys: keys} do
      for key <- keys do
        assert Tree.member?(tree, key), "missing #{key}"
      end
      refute Tree.member?(tree, 4)
    end

    @tag :slow
    test "並び順", context do
      assert Tree.to_list(context.tree) == Enum.sort(context.keys)
      assert Sized.size(context[:tree]) === 5
    end
  end

  test "raises for nonsense" do
    assert_raise Protocol.UndefinedError, fn -> Sized.size(1.5e3) end
    send(self(), {:done, ~D[2024-02-29], ~T[12:00:00], ?あ})
    assert_receive {:done, %Date{year: 2024}, _, _}, 100
    assert ~w[a b]a == [:a, :b] and 'abc' != "abc"
  end

  # 末尾のコメント
  defp helper(list) do
    list
    |> Stream.map(fn {k, v} -> {v, k} end)
    |> Enum.map(&(&1 + 1))
    |> Enum.map(fn x -> "sum: #{Enum.reduce([x], 0, fn a, b -> elem({a, b}, 0) end)} #{%{a: {1}}.a}" end)
    |> Stream.reject(&match?({nil, _}, &1))
    |> Enum.into(%{}, fn {v, k} -> {String.to_atom("#{v}_#{k}"), :ok} end)
  end
end

{{-- 本のページ: it's {{ not }} shown. TODO: more --}}
@extends('layouts.app', ['title' => "It's a book"])
@use('App\Models\Book')

@section('title', 'The book\'s page')

@push('scripts')
  <script src="{{ asset('js/book.js') }}" defer></script>
  <script>
    const book = @json($book);
    const name = "it's {{ $name }}";
    const user = @js($user);
  </script>
@endpush

@section('content')
  <h1 @class(['title', 'big' => $count > 10, "it-is"]) id="b-{{ $book->id }}">{{ $book->title ?? "none" }}</h1>
  {!! $book->html !!}
  {{ __('messages.welcome', ['name' => $user?->name]) }} {{ $a['b']["c"][0] + 1.5e3 * -2 }}

  @if ($user && ! $user->isAdmin())
    <p>Don't worry, {{ strtoupper($user->name) . "'s" }}.</p>
  @elseif (count($books) === 0 || $x instanceof Book)
    <p>It's empty</p>
  @else
    <p>Who's there? mail@example.com</p>
  @endif

  @unless (Auth::check())
    <a href="{{ route('login', ['next' => url()->current()]) }}" title='{{ $hint }}'>Log in</a>
  @endunless

  <ul>
    @forelse ($books as $key => $item)
      @continue($item->hidden)
      <li class="{{ $loop->odd ? 'odd' : "even" }}" @style(['color: red' => true])>
        {{ $loop->iteration }}. {{ $item->title }} – {{ number_format($item->price, 2) }}
        @include('books.tags', ['tags' => $item->tags->map(fn ($tag) => $tag->name)])
      </li>
      @break($loop->index > 0x0F)
    @empty
      <li>Nothing's here</li>
    @endforelse
  </ul>

  @for ($i = 0; $i < 3; $i++) {{ $i }} @endfor
  @while (true) @break @endwhile

  @switch($book->type)
    @case(1)
      One
      @break
    @default
      {{ match(true) { default => 'it is' } }}
  @endswitch

  @php
    $total = 0; // isn't shown
    foreach ($books as $b) { $total += $b->price; } /* it's "all" */
    $text = "total: {$total} $name";
  @endphp
  @php($n = 1)

  @verbatim
    {{ it isn't }} @code
  @endverbatim
  @{{ escaped }} @@if

  <x-alert type="error" :message="$message" class='mt-4' wire:click="go('x')">
    <x-slot:title>It's a slot</x-slot>
    <input type="checkbox" @checked($done) @disabled(! $open) value="{{ old('x') }}">
  </x-alert>
  <form method="POST">@csrf @method('PUT')</form>
  @error('title') <b>{{ $message }}</b> @enderror
@endsection

<!DOCTYPE html>
<html lang="{{ str_replace('_', '-', app()->getLocale()) }}" @class(['dark' => $dark])>
<head>
    <meta charset="utf-8">
    <title>@yield('title', "It's a shop") – {{ config('app.name', 'Laravel') }}</title>
    @vite(['resources/css/app.css', 'resources/js/app.js'])
    @stack('styles')
    <style>
        body { color: {{ $color }}; content: "it's"; }
        @media print { nav { display: none } }
    </style>
</head>
<body class="shop {{ $class ?? '' }}">
    {{-- Several lines:
         it's "long" @if --}}
    <header>
        @auth
            <p>Hello, {{ auth()->user()->name }}! Don't panic.</p>
        @endauth
        @guest
            <a href="{{ url('/login') }}">Log in</a>
        @endguest
        @can('update', $post)
            <a href="{{ route('posts.edit', $post) }}">Edit</a>
        @elsecan('view', $post)
            it's
        @endcan
    </header>

    @hasSection('sidebar')
        <aside>@yield('sidebar')</aside>
    @endif

    @isset($records)
        {{ $records->count() }} rows, {{ $records->sum('price') / 100 }}
    @endisset
    @empty($records)
        None's there
    @endempty

    @env(['staging', 'production'])
        @includeWhen($ads, 'ads', ['n' => 3])
        @each('partials.job', $jobs, 'job', 'partials.none')
    @endenv

    @once
        @prepend('scripts')
            <script>let a = 'it\'s';</script>
        @endprepend
    @endonce

    @props(['type' => 'info', 'message'])
    <div {{ $attributes->merge(['class' => 'alert alert-' . $type]) }}>{{ $slot }}</div>
    @aware(['color' => 'gray'])

    <main id='main'>@yield('content')</main>
    @session('status') <p>{{ $value }}</p> @endsession
    @lang('messages.bye') @choice('messages.apples', 10)
    @inject('metrics', 'App\Services\MetricsService')
    <?php echo "plain PHP, isn't it"; ?>
    @livewire('counter', ['count' => 1])
    @dump($x) @dd($y)

    <footer>&copy; {{ date('Y') }} @production live @endproduction</footer>
    @stack('scripts')
</body>
</html>

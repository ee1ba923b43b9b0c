import 'package:flutter/material.dart';
import "package:test/test.dart";

part of 'counter.dart';

/// カウンター
///
/// ```dart
/// runApp(const CounterApp());
/// ```
class CounterApp extends StatelessWidget {
  const CounterApp({super.key, this.title = 'カウンター', required this.start});

  final String title;
  final int start;
  static int _instances = 0;

  @override
  Widget build(BuildContext context) {
    return MaterialApp(
      title: title,
      theme: ThemeData(colorScheme: ColorScheme.fromSeed(seedColor: Colors.deepPurple)),
      home: Scaffold(
        appBar: AppBar(title: Text('$title: ${_instances++}')),
        body: Center(
          child: Column(
            children: <Widget>[
              if (start > 10) const Text("多い") else const Text('少ない'),
              for (int i = 0; i < 3; i++) Text('$i'),
              ...List.generate(2, (index) => Text("item $index\t")),
            ],
          ),
        ),
        floatingActionButton: FloatingActionButton(
          onPressed: () { setState(() => counter += 1); },
          child: const Icon(Icons.add),
        ),
      ),
    );
  }
}

abstract interface class Repository { Future<int> read(); }
mixin class Log { void log(Object? message) => print('[log] $message'); }

class MemoryRepository with Log implements Repository {
  final Map<String, num> _values = {'count': 1.5e3, "max": 100, 'hex': 0XFF};

  @override
  Future<int> read() async {
    final value = _values['count'];
    if (value == null) throw StateError('no value');
    log("""値は
      $value""");
    return value.toInt();
  }

  static MemoryRepository? _shared;
  factory MemoryRepository.shared() => _shared ??= MemoryRepository();
  MemoryRepository();
}

void main() {
  group('MemoryRepository', () {
    late Repository repository;

    setUp(() => repository = MemoryRepository());

    test('reads', () async {
      expect(await repository.read(), equals(1500));
      expect(() => throw Exception(r'\d+'), throwsException);
    });

    test("閉じない文字列", () {
      var s = "閉じない
      var t = 'ok';
      const negative = -1, ratio = 0.25;
      assert(negative < 0 && ratio != 1 || !(ratio <= 0));
    });
  });
  switch (DateTime.now().weekday) {
    case 6:
    case 7:
      print('週末');
    default:
      print('平日');
  }
  label:
  while (true) {
    break label;
  }
}

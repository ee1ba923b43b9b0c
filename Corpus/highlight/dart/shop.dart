#!/usr/bin/env dart
library jp.example.shop;

import 'dart:async';
import 'dart:io' show File, stdout hide Directory;
import 'package:http/http.dart' as http deferred as lazy;
export 'src/item.dart';
part 'shop.g.dart';

/// 店の在庫。[Item] を見よ TODO
/** 古い形の説明 */
/* ブロック /* 入れ子 */ FIXME */
// 行コメント XXX
@Deprecated('使わない')
abstract class Shop<T extends Item> extends Object with Named implements Comparable<Shop> {
  static const int max = 0x1F;
  final double rate = 1.08, tiny = 1e-9;
  late final String name;
  var count = 0, half = .5;
  num? total;
  dynamic anything;
  covariant late T first;
  external int get native;

  Shop(this.name, {required this.count, int size = 1, super.key}) : assert(size > 0), total = null, super();
  Shop.empty() : this('空', count: 0);
  factory Shop.of(String name) => _cache[name] ?? Shop(name, count: 1);
  const Shop._();

  int get size => count;
  set size(int value) { count = value; }
  bool operator ==(Object other) => other is Shop && other.name == name;
  Shop operator +(Shop other) => this..count += other.count..first = other.first;

  String get text => 'こんにちは $name、${count + 1} 個 \n \u3042 \u{1F600} \x41 \$5 ${items['a'] ?? "なし"}';
  String get raw => r'生の文字列 \n $name' + r"もう一つ";
  String get multi => '''複数行の
    $name "引用" ${name.length}
  ''' """もう一つ
    'x'""";

  Future<void> load() async {
    await for (final item in stream) {
      if (item is! Book || item == null) continue;
      items?.add(item as Book);
    }
    await Future.wait([for (var i = 0; i < 3; i++) fetch(i), ...others, ...?more]);
  }

  Stream<int> numbers() async* { yield 1; yield* others(); }
  Iterable<int> evens(int n) sync* { while (true) { yield n ~/ 2; } }

  void sell(T item, [int? n]) {
    outer:
    for (var x in items) {
      switch (x.kind) {
        case 1: break;
        case 'a': continue outer;
        default: return;
      }
    }
    try {
      throw FormatException('だめ');
    } on FormatException catch (e, s) {
      rethrow;
    } catch (e) {
      print(e);
    } finally {
      do { n = n! - 1; } while (n >= 0 && !done);
    }
    assert(n != null, 'n');
  }
}

typedef Handler = void Function(String name, {bool quiet});
enum Size { small, large; String get label => name; }
mixin Named on Object { String name = ''; }
extension Shout on String { String shout() => toUpperCase() + '!'; }
extension type Yen(int value) { Yen operator *(int n) => Yen(value * n); }
sealed class Shape {}
base class Square extends Shape { final double side; Square(this.side); }
interface class Drawable {}
final class Circle extends Shape { Circle(this.r); final double r; }

double area(Shape s) => switch (s) {
  Square(side: var x) when x > 0 => x * x,
  Circle(:final r) => 3.14 * r * r,
  _ => double.nan,
};

(int, {String name}) pair() => (1, name: '二');
String describe(Object? o) {
  if (o case int n when n.isEven) return 'even $n';
  var StringBuffer buffer = new StringBuffer();
  final map = <String, List<int>>{'a': [1, 2], 'b': const []}, sym = #foo;
  return buffer.toString() + map.length.toString();
}

void main(List<String> args) {
  bool ok = true, ng = false;
  var f = (int a, [int b = 2]) => a ^ b | ~a & 0xFF << 2 >>> 1;
  print("sum: ${[1, 2].map((n) { return {'n': n}; }).toList()} and ${{for (var x in args) x: 1}}");
  stdout.writeln('${args.isEmpty ? 'なし' : args.first} ${f(1)}');
}

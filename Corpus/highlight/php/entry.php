<?php
declare(strict_types=1);

namespace Diary\Model;

use DateTimeImmutable as Date;
use Diary\{Comment, Tag};
use function array_map;

require_once __DIR__ . '/vendor/autoload.php';

// 記事 TODO: 下書き
# シャープの注釈
/**
 * 一つの記事
 *
 * @param string $title 題名
 * @return array<int, string>
 * {@inheritdoc}
 */
#[Attribute(1)]
abstract class Entry extends Model implements \Countable, JsonSerializable
{
    use Cacheable;

    public const MAX = 1_000;
    private static ?int $count = null;
    protected readonly string $title;

    public function __construct(private int $id, protected array $tags = [], string|int ...$rest)
    {
        parent::__construct();
        self::$count ??= 0;
        $this->title = $rest[0] ?? '無題';
    }

    abstract protected function body(): string;

    public static function find(int $id): static|false
    {
        global $db;
        static $cache = array();
        if (isset($cache[$id]) && !empty($cache[$id])) {
            return $cache[$id];
        } elseif ($id <= 0 || $id > PHP_INT_MAX) {
            throw new \InvalidArgumentException("bad id: {$id} or ${id}\n");
        } else {
            $row = $db?->query("SELECT * FROM entry WHERE id = $id AND name = '$db->name[0]'");
        }
        return $row instanceof Entry ? clone $row : false;
    }

    public function count(): int { return count($this->tags) % 2 ** 3; }
}

enum Status: string
{
    case Draft = 'draft';
    case Open = "open";
}

interface Renders { public function render(iterable $x): void; }
trait Cacheable { private mixed $cached; }
final class Page {}

$upper = fn($s) => strtoupper($s) . "\t\x41\u{3042}\$";
$sum = function (float $a, callable $b) use (&$total): float { return $a + $b(1.5e3) - .5; };
$list = [1, 0xFF, 0b11, 0o17, 017, true, FALSE, null, 'it\'s \\ raw \n'];
[$a, 'k' => $b] = $list;
foreach ($list as $key => $value) { if ($key === 3) continue; echo $value, PHP_EOL; }
for ($i = 0; $i < 10; ++$i) { break; }
while (true) { do { $i--; } while ($i > 0); exit(1); }
switch ($a) { case 1: print 'one'; break; default: die("done"); }
$kind = match (true) { $a < 1, $a >= 9 => 'x', default => 'y' };
try { eval('1;'); } catch (TypeError | \Exception $e) { echo $e->getMessage(); } finally { unset($e); }
$html = <<<HTML
  <p>{$upper('x')} $kind</p>
  HTML;
$raw = <<<'TEXT'
そのまま $kind
TEXT;
$out = `ls -l $html`;
$n = (int) $_GET['n'] <=> $_SERVER["REQUEST_TIME"] and $GLOBALS['x'] or not_defined();
$o = new class { public $class = 1; };
goto end;
end:
function gen() { yield 1; yield from gen(); return; }
echo sprintf('%05d', strlen($raw)), __LINE__, __CLASS__, E_ALL, implode(',', array_keys($list));

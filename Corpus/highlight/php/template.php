<!DOCTYPE html>
<html lang="<?= $lang ?? 'ja' ?>">
<head>
  <meta charset="utf-8">
  <title><?php echo htmlspecialchars($title); ?> | 日記</title>
  <style> body { color: <?= $color ?>; } </style>
  <script>
    var user = "<?php echo $user; ?>"; // 名前
  </script>
</head>
<body class="<?php if ($admin): ?>admin<?php endif; ?>">
<!-- 記事の一覧 -->
<?php include 'header.php'; ?>
<?php
// 並べ替え ?>
<h1><a href="/"><?= $title ?></a></h1>
<?php if (count($entries) === 0): ?>
  <p>まだ記事が<b>ありません</b>。</p>
<?php elseif ($page > 1): ?>
  <p><?= $page ?> ページ目 &amp; その他</p>
<?php else: ?>
  <ul>
  <?php foreach ($entries as $i => $entry): /* 一つずつ */ ?>
    <li id="e<?= $i ?>" class='entry <?= $i % 2 ? "odd" : 'even' ?>'>
      <a href="/entry/<?= urlencode($entry->id) ?>"><?= $entry['title'] ?></a>
      <time><?= date('Y-m-d', $entry['time']) ?></time>
      <?php for ($n = 0; $n < $entry->stars; $n++): ?>★<?php endfor ?>
    </li>
  <?php endforeach; ?>
  </ul>
<?php endif; ?>
<?php
switch ($mode) {
    case 'list':
        print_r($entries);
        break;
    default:
        echo "<p>unknown $mode</p>";
}
while ($row = $result->fetch()) {
    printf("%s\n", trim($row["name"]));
}
# 終わり
?>
<?php
/**
 * 記事の一部を出す。
 * @param Entry $entry {@see Entry}
 * @return string TODO: 短く
 */
function excerpt(?Entry $entry, int|float $limit = 0x1F_FF, string ...$more): ?string
{
    static $cache = [];
    $text = <<<HTML
        <p class="$entry->kind">{$entry->title} $more[0] ${limit}\u{3042}\t</p>
        HTML;
    $raw = <<<'RAW'
No $expansion \n here
RAW;
    $icon = match (true) {
        $limit >= 1_000, $limit === 0b11 => 'big',
        default => fn(int $x): int => $x ** 2 <=> .5e3,
    };
    return $cache[$entry?->id] ??= `echo $raw` . PHP_EOL . __LINE__ . "it's \"x\" \x41" . 'a\'b\\';
}
#[Attribute] final readonly class Tag implements JsonSerializable {
    public const VERSION = 1;
    public function __construct(private string $name = "") { parent::__construct(); }
    abstract protected static function all(): iterable;
}
enum Kind: string { case Draft = 'd'; }
try { throw new RuntimeException($x ?: "x"); } catch (A | B $e) { exit(1); } finally { unset($a, $$b); }
do { if (!isset($x) and $y instanceof Tag) continue; elseif ($z <> 1) goto end; } while (false);
?>
<form method="post" action="<?= $_SERVER['PHP_SELF'] ?>">
  <input type="hidden" name="token" value="<?php echo $_SESSION['token']; ?>">
  <input type="submit" value="送る">
</form>
<? echo 'short tag'; ?>
</body>
</html>

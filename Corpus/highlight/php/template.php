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
<form method="post" action="<?= $_SERVER['PHP_SELF'] ?>">
  <input type="hidden" name="token" value="<?php echo $_SESSION['token']; ?>">
  <input type="submit" value="送る">
</form>
<? echo 'short tag'; ?>
</body>
</html>

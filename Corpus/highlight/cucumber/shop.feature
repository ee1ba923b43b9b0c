# language: ja
@買い物
機能: 本を買う
  本屋の客として
  本をかごに入れて買いたい。

  背景:
    前提 本屋に次の本がある
      | 題名       | 値段 |
      | 吾輩は猫   | 500  |
      | "坊っちゃん" | 400  |
    かつ かごが空である

  シナリオ: 一冊買う
    前提 「吾輩は猫」を開いている
    もし "かごに入れる"を押す
    かつ 「買う」を押す
    ならば 合計は500円である
    しかし 送料は<無料>である
    ただし 税は含まない

  # 二冊の場合
  シナリオアウトライン: <数>冊買う
    もし <題名>を<数>冊かごに入れる
    ならば 合計は<合計>円である

    例:
      | 題名     | 数 | 合計 |
      | 吾輩は猫 | 2  | 1000 |
      | 坊っちゃん | 3 | 1200 |

  ルール: 在庫がなければ買えない

    シナリオ: 売り切れ
      前提 在庫が0冊である
      もし 買おうとする
      ならば 次の文が出る
        """
        申し訳ありません。it's "sold out"
        シナリオ: ここは文字列
        """

# language: de
Funktionalität: Bücher kaufen
  Grundlage:
    Angenommen ein leerer Korb
    Und ein Kunde namens "Jürgen"

  Szenario: Ein Buch
    Gegeben sei das Buch "Faust"
    Wenn ich es in den Korb lege
    Dann kostet der Korb 10 Euro
    Aber es gibt keinen Rabatt

  Szenariogrundriss: Viele Bücher
    Wenn ich <Anzahl> Bücher lege
    Dann kostet es <Preis>

    Beispiele:
      | Anzahl | Preis |
      | 2      | 20    |

# language: fr
Fonctionnalité: Acheter des livres
  Scénario: Un livre
    Soit un panier vide
    Étant donné qu'il y a un livre
    Quand je l'achète
    Alors le panier coûte 10 euros
    Et c'est tout

// Entries of a diary as a graph: days, words, people.
:param name => 'Hana'

MATCH (h:Person {name: $name})
MERGE (d:Day {date: date('2024-05-01')})
MERGE (h)-[w:WROTE {at: time("10:00")}]->(e:Entry {title: 'It\'s "Sunday"'})
MERGE (e)-[:ON]->(d)
SET e.body = "First line\nsecond \u3042 line", e.words = 2
RETURN e;

MATCH (e:Entry)
WITH e, split(toLower(e.body), ' ') AS words
UNWIND words AS word
WITH word, count(*) AS n
WHERE n > 1 AND size(word) >= 3
MERGE (w:Word {text: word})
  ON CREATE SET w.count = n
  ON MATCH SET w.count = w.count + n
RETURN w.text, w.count
ORDER BY w.count DESC
LIMIT 25;

/* Which days
 * are next to each other? */
MATCH (a:Day), (b:Day)
WHERE b.date = a.date + duration({days: 1})
CREATE (a)-[:NEXT]->(b);

MATCH p = (first:Day)-[:NEXT*0..]->(last:Day)
WHERE NOT (last)-[:NEXT]->() AND NOT ()-[:NEXT]->(first)
RETURN [n IN nodes(p) | n.date.day] AS days, length(p) * 1.0 / 7 AS weeks;

MATCH (e:Entry)
WHERE e.title ENDS WITH '?' OR any(t IN e.tags WHERE t IN ['a', "b"])
RETURN e.title, coalesce(e.mood, 'unknown') AS mood,
       reduce(sum = 0, x IN [1, 2, 3] | sum + x) AS total,
       e { .title, .words, when: e.date, tags: [] } AS map;

CREATE FULLTEXT INDEX entries FOR (e:Entry) ON EACH [e.title, e.body];
CALL db.index.fulltext.queryNodes('entries', 'rain~ AND "it is"') YIELD node, score
RETURN node.title, round(score, 2)
UNION
MATCH (e:Entry) RETURN e.title, 0.5;

MATCH (a:Person)-[k:KNOWS]-(b:Person)
WHERE id(a) < id(b) AND k.since <> 2020
DELETE k
WITH a, b
CREATE (a)-[:`MET BEFORE` {since: 0o17, sure: true, rate: .5, more: 1e-3}]->(b);

SHOW INDEXES YIELD name, type WHERE type = 'RANGE';
DROP INDEX entries IF EXISTS;
CALL apoc.periodic.iterate(
  "MATCH (n:Word) RETURN n",
  'SET n.seen = true',
  {batchSize: 1000, parallel: false}
) YIELD batches, total
RETURN batches, total; // it's "done"

// The days without entries
MATCH (d:Day) WHERE NOT (d)<-[:ON]-(:Entry) RETURN d.date;

// A graph of films and who made them.
/* Constraints first:
   it's faster so. */
CREATE CONSTRAINT film_title IF NOT EXISTS
FOR (f:Film) REQUIRE f.title IS UNIQUE;

CREATE INDEX person_name FOR (p:Person) ON (p.name);

CREATE (matrix:Film {title: 'The "Matrix"', year: 1999, tags: ['sf', "action"]}),
       (keanu:Person:Actor {name: "Keanu Reeves", born: 1964}),
       (neill:Person {name: 'Sam O\'Neill', rating: 8.5e-1}),
       (keanu)-[:ACTED_IN {roles: ['Neo']}]->(matrix),
       (neill)<-[:KNOWS*1..3]-(keanu);

MATCH (p:Person {name: $name})-[r:ACTED_IN|DIRECTED]->(f:Film)
WHERE f.year >= 1990 AND f.year < 2000
  OR f.title STARTS WITH 'The' AND NOT f.title CONTAINS "it's"
  XOR p.born IS NOT NULL
RETURN p.name AS person, count(DISTINCT f) AS films, collect(f.title)[0..5] AS some
ORDER BY films DESC, person
SKIP 10 LIMIT toInteger($limit);

MERGE (u:User {id: 0xFF})
  ON CREATE SET u.created = datetime(), u.visits = 1
  ON MATCH SET u.visits = u.visits + 1
WITH u
OPTIONAL MATCH path = shortestPath((u)-[:FRIEND*..6]-(other:User))
WHERE u <> other AND all(n IN nodes(path) WHERE n.active = true)
RETURN CASE
    WHEN path IS NULL THEN 'none'
    WHEN length(path) > 3 THEN "far"
    ELSE 'near'
  END AS distance, [x IN range(1, 10) WHERE x % 2 = 0 | x ^ 2] AS squares;

UNWIND $rows AS row
CALL {
  WITH row
  MATCH (c:City {name: row.city})
  RETURN c LIMIT 1
}
SET c:Visited, c += {note: row.`odd name`, at: point({x: 1.5, y: -2})}
REMOVE c.temporary;

LOAD CSV WITH HEADERS FROM 'file:///people.csv' AS line FIELDTERMINATOR ';'
FOREACH (tag IN split(line.tags, ',') |
  MERGE (t:Tag {name: trim(tag)})
);

CALL db.labels() YIELD label
WHERE label =~ '(?i)^p.*"$'
RETURN label
UNION ALL
MATCH (n) WHERE n:Film OR n:Person RETURN head(labels(n)) AS label;

MATCH (n:Old) DETACH DELETE n; // it's gone
EXPLAIN MATCH (a)--(b), (c)-->(d), (e)<--(f) RETURN *;
PROFILE MATCH (a:A&!B)-[:X|Y]->() WHERE EXISTS { (a)-[:Z]->() } RETURN count(*), null, false;

// How many of each kind
MATCH (n)
RETURN labels(n) AS kind, count(*) AS n;

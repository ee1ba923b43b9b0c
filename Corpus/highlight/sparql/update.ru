PREFIX dc: <http://purl.org/dc/elements/1.1/>
PREFIX ns: <http://example.org/ns#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

# New data; it's written as it is.
INSERT DATA {
  <http://example.org/book1> dc:title "A new book" ;
      dc:creator "A. N. Other", 'B. "Third"' ;
      ns:price 42.5 ;
      ns:pages 0320 ;
      ns:available true .
  GRAPH <http://example.org/shelf> {
    _:copy ns:of <http://example.org/book1> ;
           ns:note """It's a "long"
  note with \t and \u3042""" .
  }
} ;

DELETE DATA { <http://example.org/book2> dc:title 'Old' } ;

WITH <http://example.org/books>
DELETE { ?book ns:price ?old }
INSERT { ?book ns:price ?new }
USING NAMED <http://example.org/prices>
WHERE {
  ?book ns:price ?old .
  BIND (?old * 1.1 + .05 AS ?new)
  FILTER (DATATYPE(?old) = xsd:decimal && ?old <= 1.0e3)
} ;

DELETE WHERE { ?s dc:date ?date . } ;

LOAD SILENT <http://example.org/data.ttl> INTO GRAPH <http://example.org/loaded> ;
CLEAR GRAPH <http://example.org/temporary> ;
CREATE GRAPH <http://example.org/new> ;
DROP ALL ;
COPY DEFAULT TO <http://example.org/backup> ;
MOVE <http://example.org/a> TO <http://example.org/b> ;
ADD <http://example.org/c> TO DEFAULT

# A query with all kinds of literals.
SELECT * {
  ?s ?p "plain", "escaped \"quote\" \\ \n", 'single \'quote\'' .
  ?s ?p "typed"^^<http://www.w3.org/2001/XMLSchema#string> .
  ?s ?p "language"@en-GB, 'it''s'@ja .
  ?s ?p -1, +2, 3.14, 1e6, .5, -0.5E-3 .
  ?s ?p true, false, _:blank, [], () .
  ?s ns:a/ns:b|^ns:c ?o .
  ?s ns:with-dash ?x_1 .
  ?s ns:with.dot ?long_variable .
  ?s ns:%20 $dollar .
  FILTER (
    ?o = 1 || ?o != 2 && !(?o < 3) || ?o >= 4
    || SUBSTR(STR(?x), 1, 2) = UCASE("ab")
    || REPLACE(?x, "a+", "b") IN ("x", 'y')
    || ROUND(?n) NOT IN (CEIL(1.5), FLOOR(2.5), ABS(-3))
    || SHA256("it's") = MD5('x')
    || UUID() != STRUUID()
    || sameTerm(?a, ?b) || isBlank(?c) || isNumeric(?d)
    || ENCODE_FOR_URI("a b") = CONCAT("a", "%20", "b")
  )
}
# The end of it's "file

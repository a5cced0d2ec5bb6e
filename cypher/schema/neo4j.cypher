// One constraint a label; each brings its index.
CREATE CONSTRAINT source_id IF NOT EXISTS
FOR (n:Source)
REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT region_id IF NOT EXISTS
FOR (n:Region)
REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT theme_id IF NOT EXISTS
FOR (n:Theme)
REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT actor_id IF NOT EXISTS
FOR (n:Actor)
REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT evidence_id IF NOT EXISTS
FOR (n:Evidence)
REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT fact_id IF NOT EXISTS
FOR (n:Fact)
REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT identity_id IF NOT EXISTS
FOR (n:Identity)
REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT term_id IF NOT EXISTS
FOR (n:Term)
REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dataset_id IF NOT EXISTS
FOR (n:Dataset)
REQUIRE n.id IS UNIQUE;
CREATE INDEX identity_b IF NOT EXISTS
FOR (n:Identity)
ON (n.b);
CREATE INDEX identity_a IF NOT EXISTS
FOR (n:Identity)
ON (n.a);
CREATE INDEX fact_subject IF NOT EXISTS
FOR (n:Fact)
ON (n.subject);
CREATE TEXT INDEX actor_names IF NOT EXISTS
FOR (n:Actor)
ON (n.searchText);
CREATE INDEX actor_is_programme IF NOT EXISTS
FOR (n:Actor)
ON (n.isProgramme);

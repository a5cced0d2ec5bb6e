// Grafeo needs the index beside the constraint: without it every write scans all nodes.
CREATE CONSTRAINT source_id IF NOT EXISTS
FOR (n:Source)
REQUIRE n.id IS UNIQUE;
CREATE INDEX source_id_index IF NOT EXISTS
FOR (n:Source)
ON (n.id);
CREATE CONSTRAINT region_id IF NOT EXISTS
FOR (n:Region)
REQUIRE n.id IS UNIQUE;
CREATE INDEX region_id_index IF NOT EXISTS
FOR (n:Region)
ON (n.id);
CREATE CONSTRAINT theme_id IF NOT EXISTS
FOR (n:Theme)
REQUIRE n.id IS UNIQUE;
CREATE INDEX theme_id_index IF NOT EXISTS
FOR (n:Theme)
ON (n.id);
CREATE CONSTRAINT actor_id IF NOT EXISTS
FOR (n:Actor)
REQUIRE n.id IS UNIQUE;
CREATE INDEX actor_id_index IF NOT EXISTS
FOR (n:Actor)
ON (n.id);
CREATE CONSTRAINT evidence_id IF NOT EXISTS
FOR (n:Evidence)
REQUIRE n.id IS UNIQUE;
CREATE INDEX evidence_id_index IF NOT EXISTS
FOR (n:Evidence)
ON (n.id);
CREATE CONSTRAINT fact_id IF NOT EXISTS
FOR (n:Fact)
REQUIRE n.id IS UNIQUE;
CREATE INDEX fact_id_index IF NOT EXISTS
FOR (n:Fact)
ON (n.id);
CREATE CONSTRAINT identity_id IF NOT EXISTS
FOR (n:Identity)
REQUIRE n.id IS UNIQUE;
CREATE INDEX identity_id_index IF NOT EXISTS
FOR (n:Identity)
ON (n.id);
CREATE CONSTRAINT term_id IF NOT EXISTS
FOR (n:Term)
REQUIRE n.id IS UNIQUE;
CREATE INDEX term_id_index IF NOT EXISTS
FOR (n:Term)
ON (n.id);
CREATE CONSTRAINT dataset_id IF NOT EXISTS
FOR (n:Dataset)
REQUIRE n.id IS UNIQUE;
CREATE INDEX dataset_id_index IF NOT EXISTS
FOR (n:Dataset)
ON (n.id);
CREATE INDEX identity_b IF NOT EXISTS
FOR (n:Identity)
ON (n.b);
CREATE INDEX identity_a IF NOT EXISTS
FOR (n:Identity)
ON (n.a);
CREATE INDEX fact_subject IF NOT EXISTS
FOR (n:Fact)
ON (n.subject);
CREATE INDEX actor_is_programme IF NOT EXISTS
FOR (n:Actor)
ON (n.isProgramme);

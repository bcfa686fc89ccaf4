CREATE TABLE `gaps` (
	`source` text NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	PRIMARY KEY(`source`, `from`)
);

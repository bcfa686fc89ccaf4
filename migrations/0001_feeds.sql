CREATE TABLE `entries` (
	`feed` text NOT NULL,
	`key` text NOT NULL,
	`print` text NOT NULL,
	`title` text NOT NULL,
	`link` text NOT NULL,
	`grade` text NOT NULL,
	`doubt` text DEFAULT '' NOT NULL,
	`first_seen_at` text NOT NULL,
	`seen_at` text NOT NULL,
	PRIMARY KEY(`feed`, `key`)
);
--> statement-breakpoint
CREATE TABLE `feeds` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`url` text NOT NULL,
	`name` text NOT NULL,
	`severity` text NOT NULL,
	`added_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feeds_url` ON `feeds` (`url`);--> statement-breakpoint
ALTER TABLE `sources` ADD `switched` text DEFAULT 'usual' NOT NULL;--> statement-breakpoint
ALTER TABLE `sources` ADD `every` integer;
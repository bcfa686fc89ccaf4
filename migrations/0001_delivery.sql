CREATE TABLE `lease` (
	`id` integer PRIMARY KEY NOT NULL,
	`host` text NOT NULL,
	`process` integer NOT NULL,
	`life` text NOT NULL,
	`until` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `spreads` (
	`id` text PRIMARY KEY NOT NULL,
	`alerts` text NOT NULL,
	`after` integer NOT NULL
);
--> statement-breakpoint
DROP INDEX `subscriptions_country`;--> statement-breakpoint
CREATE INDEX `subscriptions_country` ON `subscriptions` (`country`,`chat`);--> statement-breakpoint
ALTER TABLE `cards` ADD `thread` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `cards_thread` ON `cards` (`thread`);--> statement-breakpoint
ALTER TABLE `deliveries` ADD `page` integer;--> statement-breakpoint
ALTER TABLE `deliveries` ADD `part` integer DEFAULT 0 NOT NULL;
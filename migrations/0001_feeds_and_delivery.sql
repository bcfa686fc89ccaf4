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
CREATE TABLE `lease` (
	`id` integer PRIMARY KEY NOT NULL,
	`host` text NOT NULL,
	`process` integer NOT NULL,
	`life` text NOT NULL,
	`until` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `links` (
	`code` text PRIMARY KEY NOT NULL,
	`chat` integer NOT NULL,
	`until` text NOT NULL,
	FOREIGN KEY (`chat`) REFERENCES `chats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sightings` (
	`chat` integer NOT NULL,
	`about` text NOT NULL,
	`due_at` text NOT NULL,
	`seen_at` text DEFAULT '' NOT NULL,
	`repeated_at` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`chat`, `about`),
	FOREIGN KEY (`chat`) REFERENCES `chats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sightings_due` ON `sightings` (`seen_at`,`repeated_at`,`due_at`);--> statement-breakpoint
CREATE TABLE `silences` (
	`chat` integer NOT NULL,
	`country` text NOT NULL,
	`since` text NOT NULL,
	`until` text NOT NULL,
	PRIMARY KEY(`chat`, `country`),
	FOREIGN KEY (`chat`) REFERENCES `chats`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `spreads` (
	`id` text PRIMARY KEY NOT NULL,
	`alerts` text NOT NULL,
	`after` integer NOT NULL
);
--> statement-breakpoint
DROP INDEX `subscriptions_country`;--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `mode` text DEFAULT 'at-once' NOT NULL;--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `changed_at` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `subscriptions_country` ON `subscriptions` (`country`,`chat`);--> statement-breakpoint
ALTER TABLE `alerts` ADD `audited_at` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `alerts_audited` ON `alerts` (`audited_at`,`at`);--> statement-breakpoint
ALTER TABLE `cards` ADD `thread` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `cards_thread` ON `cards` (`thread`);--> statement-breakpoint
ALTER TABLE `chats` ADD `time_zone` text DEFAULT 'UTC' NOT NULL;--> statement-breakpoint
ALTER TABLE `chats` ADD `digest_hour` integer DEFAULT 8 NOT NULL;--> statement-breakpoint
ALTER TABLE `chats` ADD `quiet_from` integer;--> statement-breakpoint
ALTER TABLE `chats` ADD `quiet_to` integer;--> statement-breakpoint
ALTER TABLE `chats` ADD `drills` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `chats` ADD `seen_within` integer;--> statement-breakpoint
ALTER TABLE `chats` ADD `role` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `chats` ADD `linked` integer;--> statement-breakpoint
ALTER TABLE `deliveries` ADD `page` integer;--> statement-breakpoint
ALTER TABLE `deliveries` ADD `part` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `deliveries` ADD `loud` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `deliveries` ADD `wanted_at` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `sources` ADD `switched` text DEFAULT 'usual' NOT NULL;--> statement-breakpoint
ALTER TABLE `sources` ADD `every` integer;
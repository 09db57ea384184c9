-- One set for H2 and PostgreSQL. What is written stays: only drafts, jobs, events and tokens change.

-- Bytes by their SHA-256 (of what was packed), gzipped.
create table content (
  hash varchar(64) primary key,
  packed bytea not null,
  size bigint not null,
  at timestamp with time zone not null
);

-- A folder of files, by SHA-256 over its paths and contents: a dataset or a rulebook.
create table bundle (
  hash varchar(64) not null,
  path varchar(300) not null,
  content varchar(64) not null references content (hash),
  primary key (hash, path)
);

create table dataset_version (
  dataset varchar(64) not null,
  version int not null,
  bundle varchar(64) not null,
  title_vi varchar(1000) not null,
  title_en varchar(1000) not null,
  source varchar(300) not null,
  by_user varchar(100) not null,
  at timestamp with time zone not null,
  primary key (dataset, version)
);

create table rulebook_version (
  version int primary key,
  bundle varchar(64) not null,
  reason varchar(4000) not null,
  by_user varchar(100) not null,
  at timestamp with time zone not null
);

-- Rule files being written; base is the rulebook version they began from.
create table rule_draft (
  path varchar(300) primary key,
  text varchar(1000000) not null,
  base int not null,
  edition int not null,
  by_user varchar(100) not null,
  at timestamp with time zone not null
);

create table scenario_version (
  scenario varchar(64) not null,
  version int not null,
  dataset varchar(64),
  title varchar(1000),
  json varchar(10000000) not null,
  deleted boolean not null,
  by_user varchar(100) not null,
  at timestamp with time zone not null,
  primary key (scenario, version)
);

-- A workbook on its way to become a dataset.
create table workbook (
  id varchar(64) primary key,
  name varchar(300) not null,
  content varchar(64) not null references content (hash),
  mapping varchar(1000000),
  by_user varchar(100) not null,
  at timestamp with time zone not null
);

-- Accepted work. turn orders users fairly; attempt fences off a process that lost its job.
create table job (
  id varchar(64) primary key,
  kind varchar(20) not null,
  state varchar(20) not null,
  by_user varchar(100) not null,
  turn bigint not null,
  question varchar(10000000) not null,
  attempt int not null,
  stop_asked boolean not null,
  seconds double precision not null,
  phase varchar(100),
  benefit bigint,
  bound bigint,
  gap double precision,
  events int not null,
  checkpoint varchar(64),
  result varchar(64),
  problem varchar(1000000),
  created_at timestamp with time zone not null,
  started_at timestamp with time zone,
  ended_at timestamp with time zone
);
create index job_by_state on job (state, by_user);
create index job_by_age on job (created_at);

create table job_event (
  job varchar(64) not null references job (id) on delete cascade,
  number int not null,
  kind varchar(20) not null,
  json varchar(1000000) not null,
  primary key (job, number)
);

-- A plan is the job that makes it, and the hashes of all that it uses.
create table plan (
  id varchar(64) primary key,
  dataset varchar(64) not null,
  dataset_version int not null,
  dataset_bundle varchar(64) not null,
  rulebook_version int not null,
  rules_bundle varchar(64) not null,
  scenario varchar(64),
  scenario_version int,
  scenario_json varchar(10000000) not null,
  warm varchar(64),
  approval varchar(20) not null,
  reason varchar(4000),
  by_user varchar(100) not null,
  at timestamp with time zone not null,
  approval_by varchar(100) not null,
  approval_at timestamp with time zone not null
);
create index plan_by_dataset on plan (dataset, at);

-- Each row's hash covers the row and the hash before it.
create table audit (
  number bigint primary key,
  at timestamp with time zone not null,
  who varchar(100) not null,
  action varchar(40) not null,
  subject varchar(400) not null,
  before varchar(10000000),
  after varchar(10000000),
  previous varchar(64) not null,
  hash varchar(64) not null
);
create table audit_head (
  one int primary key,
  number bigint not null,
  hash varchar(64) not null
);
insert into audit_head values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table token (
  id varchar(64) primary key,
  hash varchar(64) not null unique,
  name varchar(100) not null,
  role varchar(20) not null,
  at timestamp with time zone not null,
  revoked_at timestamp with time zone
);

-- db-scheduler's own table.
create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by varchar(100),
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures int,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority int,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);

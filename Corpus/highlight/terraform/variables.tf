variable "environment" {
  type        = string
  description = "Where it runs: \"prod\" or \"test\"\tor another"
  default     = "test"

  validation {
    condition     = contains(["prod", "test"], var.environment) || can(regex("^dev-", var.environment))
    error_message = "Unknown environment, isn't it?"
  }
}

variable "region" {
  type    = string
  default = "ap-northeast-1"
}

variable "tags" {
  type     = map(string)
  nullable = false
  default  = {}
}

variable "large" {
  type    = bool
  default = false
}

variable "disks" {
  # TODO: several types
  type = list(object({
    size = number
    name = optional(string, "data")
    iops = optional(number, 3000)
    zone = any
  }))
  default = [
    { size = 10, zone = "a" },
    { size = 20.5e1, zone = null },
  ]
}

locals {
  total   = sum([for disk in var.disks : disk.size])
  largest = max([for disk in var.disks : disk.size]...)
  names   = join(", ", [for d in var.disks : upper(d.name)])
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Action   = "s3:*"
      Effect   = local.total >= 100 ? "Allow" : "Deny"
      Resource = "arn:aws:s3:::${module.bucket.name}/*"
    }]
  })
  motd = <<MOTD
Welcome to ${upper(var.region)}!
Don't "reboot".
MOTD
}

module "bucket" {
  source    = "./modules/bucket"
  providers = { aws = aws.west }
  name      = format("%s-%02d", path.module, 7)
  rules     = { for d in var.disks : d.name => d... }
}

moved {
  from = module.old
  to   = module.bucket
}

check "health" {
  assert {
    condition     = length(local.names) > 0 && -1 < local.total % 7
    error_message = "No disks, \u00e9h?"
  }
}

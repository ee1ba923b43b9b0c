# A web server and its network.
terraform {
  required_version = ">= 1.6.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }

  backend "s3" {
    bucket = "states"
    key    = "web/terraform.tfstate"
  }
}

provider "aws" {
  region = var.region
}

/* Values that are used
   more than once; don't repeat them. */
locals {
  name    = "web-${var.environment}"
  ports   = [80, 443]
  numbers = { for i, port in local.ports : "port-${i}" => port if port != 0 }
  tags    = merge(var.tags, { Name = local.name, "it's" = null })
}

data "aws_ami" "debian" {
  most_recent = true
  owners      = ["136693071363"]

  filter {
    name   = "name"
    values = ["debian-12-amd64-*"]
  }
}

resource "aws_security_group" "web" {
  name_prefix = "${local.name}-"

  dynamic "ingress" {
    for_each = toset(local.ports)
    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = ["0.0.0.0/0"]
    }
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_instance" "web" {
  count         = var.environment == "prod" ? 2 : 1
  ami           = data.aws_ami.debian.id
  instance_type = "t3.${count.index > 0 && !var.large ? "micro" : "small"}"
  user_data     = <<-EOF
    #!/bin/sh
    echo "Hello from ${local.name}, it's $${HOME}"
    %{ for port in local.ports ~}
    ufw allow ${port}
    %{ endfor ~}
  EOF

  tags = local.tags // as everywhere
}

output "addresses" {
  value     = aws_instance.web[*].public_ip
  sensitive = false
}

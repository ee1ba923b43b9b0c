{ config, pkgs, lib, ... }:

# The machine in the corner.
let
  domain = "example.org";
  users = [ "hana" "taro" ];
  mkUser = name: {
    inherit name;
    value = {
      isNormalUser = true;
      extraGroups = [ "audio" ] ++ lib.optional (name == "hana") "wheel";
      home = "/home/${name}";
    };
  };
  port = 8080;
in
{
  imports = [
    ./hardware-configuration.nix
    (import ~/dotfiles/common.nix { inherit pkgs; })
  ];

  boot.loader.systemd-boot.enable = true;
  boot.kernelParams = [ "quiet" "zswap.enabled=1" ];

  networking = {
    hostName = "corner";
    firewall.allowedTCPPorts = [ 22 80 443 port ];
    interfaces."eth0".ipv4.addresses = [{
      address = "192.168.1.20";
      prefixLength = 24;
    }];
  };

  users.users = builtins.listToAttrs (map mkUser users);

  services.nginx = {
    enable = true;
    virtualHosts.${domain} = {
      forceSSL = true;
      enableACME = true;
      locations."/" = {
        proxyPass = "http://127.0.0.1:${toString port}";
        extraConfig = ''
          proxy_set_header Host $host;
          # ''${domain} is not looked up here, ${domain} is
          add_header X-Frame-Options "SAMEORIGIN";
        '';
      };
    };
  };

  systemd.services.diary = {
    description = "Writes the diary's pages";
    wantedBy = [ "multi-user.target" ];
    after = [ "network.target" ];
    serviceConfig = {
      ExecStart = "${pkgs.python3}/bin/python3 -m http.server ${toString port}";
      Restart = "on-failure";
      DynamicUser = true;
    };
    environment = rec {
      LANG = "ja_JP.UTF-8";
      LC_ALL = LANG;
    };
  };

  environment.systemPackages = with pkgs; [
    git
    (vim_configurable.override { python = python3; })
    (writeShellScriptBin "greet" ''
      echo "it's ${domain}"
    '')
  ];

  nixpkgs.overlays = [
    (final: prev: {
      hello = prev.hello.overrideAttrs (old: { doCheck = false; });
    })
  ];

  assertions = [{
    assertion = config.services.nginx.enable -> port > 1024;
    message = "ports under 1024 are taken";
  }];

  system.stateVersion = lib.mkDefault "24.05";
}

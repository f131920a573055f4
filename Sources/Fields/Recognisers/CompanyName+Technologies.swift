/// Names in adverts that are tools, products and terms; some are companies as well, and count as
/// such where one says that it is hiring.
extension CompanyName {
  /// Those that stand before a title's place as employers: "Optical Engineer, GitLab, remote". Of the
  /// others, people write it of what the work is with ("Data Engineer, Databricks, London").
  static let vendors: Set<String> = [
    "airtable", "cloudflare", "confluent", "cyberark", "databricks", "datadog", "dataiku",
    "discord", "elastic", "esri",
    "factset", "figma", "github", "gitlab", "hubspot", "mapbox", "mongodb", "netlify", "notion",
    "okta", "plaid", "postman", "sentry", "snyk", "sophos", "temporal", "twilio", "uipath",
    "vercel", "worldpay", "xero", "zendesk",
  ]

  static let technologies: Set<String> = [
    "javascript", "typescript", "golang", "kotlin", "swift", "scala", "haskell", "ocaml", "erlang",
    "elixir", "clojure", "lisp", "racket", "perl", "php", "ruby", "rails", "julia", "matlab",
    "fortran", "cobol", "verilog", "systemverilog", "vhdl", "solidity", "bash", "powershell", "sql",
    "nosql", "html", "css", "react", "angular", "vue", "svelte", "node", "deno", "bun", "django",
    "flask", "fastapi", "spring", "qt", "gtk", "electron", "flutter", "numpy", "scipy", "pandas",
    "pytorch", "tensorflow", "jax", "keras", "caffe", "sklearn", "opencv", "cuda", "opencl",
    "opengl", "vulkan", "directx", "webgl", "webgpu", "wasm", "webassembly", "unity", "unreal",
    "blender", "maya", "houdini", "ubuntu", "debian", "fedora", "centos", "rhel", "freebsd",
    "openbsd", "netbsd", "nixos", "qnx", "rtos", "zephyr", "yocto", "buildroot", "k8s", "helm",
    "istio", "envoy", "nomad", "terraform", "ansible", "puppet", "chef", "vagrant", "packer",
    "jenkins", "github", "gitlab", "bitbucket", "git", "gerrit", "jira", "confluence", "slack",
    "zoom", "excel", "outlook", "sharepoint", "ec2", "s3", "lambda", "openstack", "vmware", "kvm",
    "qemu", "xen", "ceph", "hadoop", "spark", "kafka", "flink", "airflow", "dbt", "snowflake",
    "databricks", "bigquery", "redshift", "hive", "presto", "trino", "cassandra", "mongodb",
    "postgres", "postgresql", "mysql", "mariadb", "sqlite", "redis", "memcached", "elasticsearch",
    "elastic", "kibana", "logstash", "grafana", "prometheus", "datadog", "splunk", "nagios",
    "zabbix", "rabbitmq", "zeromq", "grpc", "graphql", "nginx", "apache", "tomcat", "wordpress",
    "tableau", "looker", "powerbi", "sap", "erp", "crm", "llvm", "clang", "gcc", "gdb", "cmake",
    "bazel", "ninja", "xcode", "vscode", "eclipse", "intellij", "vim", "emacs", "latex", "markdown",
    "qiskit", "cirq", "pennylane", "stim", "openmp", "mpi", "slurm", "ros", "gazebo", "simulink",
    "labview", "altium", "solidworks", "autocad", "catia", "ansys", "comsol", "vivado", "quartus",
    "cadence", "synopsys", "ffmpeg", "gstreamer", "webrtc", "hls", "rtmp", "bluetooth", "wifi",
    "ethernet", "infiniband", "pcie", "usb", "arm", "risc", "riscv", "tcp", "udp", "ip", "http",
    "https", "tls", "ssl", "ssh", "dns", "dhcp", "bgp", "ospf", "vpn", "ldap", "saml", "oauth",
    "kerberos", "cisco", "juniper", "arista", "iso", "iec", "ieee", "acm", "soc2", "gdpr", "hipaa",
    "pci", "nist", "owasp", "neurips", "icml", "iclr", "cvpr", "iccv", "eccv", "siggraph", "aaai",
    "acl", "emnlp", "icfp", "popl", "pldi", "usenix", "sosp", "osdi", "kaggle", "leetcode",
    "stackoverflow", "linkedin", "glassdoor", "coursera", "arxiv", "nix", "xpath", "xml", "json",
    "yaml", "protobuf", "h264", "hevc", "av1", "vp9", "mlops", "gitops", "jetson", "raspberry",
    "arduino", "stm32", "chromium", "chrome", "firefox", "webkit", "safari", "perforce",
    "subversion", "svn", "mercurial", "dart", "lua", "agda", "coq", "lean", "isabelle", "idris",
    "prolog", "r", "bsd", "posix", "autosar", "misra", "modbus", "mqtt", "opc", "plc", "scada",
    "selenium", "cypress", "playwright", "junit", "pytest", "cucumber", "figma", "photoshop",
    "renderman", "usd", "openusd", "omniverse", "onnx", "tensorrt", "triton", "huggingface",
    "langchain", "chatgpt", "gpt", "claude", "gemini", "llama", "copilot", "lte", "5g", "6g",
    "gnss", "gps", "lidar", "moore", "metal", "x86", "python", "java", "rust", "linux", "windows",
    "unix", "android", "ios", "macos", "docker", "kubernetes", "aws", "azure", "gcp", "cloud", "go",
  ]
}

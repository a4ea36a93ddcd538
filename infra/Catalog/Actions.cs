namespace Slipway.Catalog;

/// <summary>Every action that a workflow uses, at the commit of its version.</summary>
public static class Actions
{
    public static PinnedAction AmazonEcrLogin { get; } =
        new("aws-actions/amazon-ecr-login", "v2.1.7", "03f1aad4c6c7ffd436567f42f9384779290529bd");

    public static PinnedAction Attest { get; } =
        new("actions/attest", "v4.2.2", "1e69f48acb82d1966a394da916b4c1698aa569d6");

    public static PinnedAction BuildPush { get; } =
        new("docker/build-push-action", "v7.3.0", "53b7df96c91f9c12dcc8a07bcb9ccacbed38856a") { Outputs = ["imageid", "digest", "metadata"] };

    public static PinnedAction Cache { get; } =
        new("actions/cache", "v5.0.5", "27d5ce7f107fe9357f9df03efb73ab90386fccae");

    public static PinnedAction Checkout { get; } =
        new("actions/checkout", "v7.0.1", "3d3c42e5aac5ba805825da76410c181273ba90b1");

    public static PinnedAction Codecov { get; } =
        new("codecov/codecov-action", "v5.5.2", "671740ac38dd9b0130fbe1cec585b89eea48d3de");

    public static PinnedAction CodeqlAnalyze { get; } =
        new("github/codeql-action/analyze", "v4.36.2", "8aad20d150bbac5944a9f9d289da16a4b0d87c1e");

    public static PinnedAction CodeqlInit { get; } =
        new("github/codeql-action/init", "v4.36.2", "8aad20d150bbac5944a9f9d289da16a4b0d87c1e");

    public static PinnedAction CodeqlUpload { get; } =
        new("github/codeql-action/upload-sarif", "v4.36.2", "8aad20d150bbac5944a9f9d289da16a4b0d87c1e");

    public static PinnedAction ConfigureAws { get; } =
        new("aws-actions/configure-aws-credentials", "v6.2.3", "e6de054238d6b7531b4efff3b6587d9aade6a06c");

    public static PinnedAction CreateAppToken { get; } =
        new("actions/create-github-app-token", "v3.1.1", "1b10c78c7865c340bc4f6099eb2f838309f1e8c3")
        {
            Outputs = ["token", "installation-id", "app-slug"],
        };

    public static PinnedAction Cypress { get; } =
        new("cypress-io/github-action", "v7.4.3", "09090944bd8aaa2a517cefb6e38bf1aae336b42b");

    public static PinnedAction DockerLogin { get; } =
        new("docker/login-action", "v4.1.0", "4907a6ddec9925e35a0a9e82d7399ccc52663121");

    public static PinnedAction DownloadArtifact { get; } =
        new("actions/download-artifact", "v8.0.1", "3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c");

    public static PinnedAction Gitleaks { get; } =
        new("gitleaks/gitleaks-action", "v3.0.0", "e0c47f4f8be36e29cdc102c57e68cb5cbf0e8d1e");

    public static PinnedAction GolangciLint { get; } =
        new("golangci/golangci-lint-action", "v9.3.0", "ba0d7d2ec06a0ea1cb5fa41b2e4a3ab91d21278a");

    public static PinnedAction SetupBuildx { get; } =
        new("docker/setup-buildx-action", "v4.3.0", "37fe631027851001ddb9b187196cc803df7f5f0e");

    public static PinnedAction SetupDotnet { get; } =
        new("actions/setup-dotnet", "v6.0.0", "a98b56852c35b8e3190ac28c8c2271da59106c68");

    public static PinnedAction SetupGo { get; } =
        new("actions/setup-go", "v7.0.0", "b7ad1dad31e06c5925ef5d2fc7ad053ef454303e");

    public static PinnedAction SetupK6 { get; } =
        new("grafana/setup-k6-action", "v1.2.1", "db07bd9765aac508ef18982e52ab937fe633a065");

    public static PinnedAction SetupNode { get; } =
        new("actions/setup-node", "v7.0.0", "820762786026740c76f36085b0efc47a31fe5020");

    public static PinnedAction SetupPulumi { get; } =
        new("pulumi/actions", "v7.0.0", "8e5e406f4007fca908480587cb9893c07090f58d");

    public static PinnedAction SetupPython { get; } =
        new("actions/setup-python", "v7.0.0", "5fda3b95a4ea91299a34e894583c3862153e4b97");

    public static PinnedAction SetupQemu { get; } =
        new("docker/setup-qemu-action", "v4.2.0", "96fe6ef7f33517b61c61be40b68a1882f3264fb8");

    public static PinnedAction SetupUv { get; } =
        new("astral-sh/setup-uv", "v10.0.1", "20cfd1bf945f4377ade1205e4dbc17946fc9a30d");

    public static PinnedAction Sonar { get; } =
        new("SonarSource/sonarqube-scan-action", "v8.2.1", "22918119ff8e1ca75a623e15c8296b6ea4fbe28f");

    public static PinnedAction Trivy { get; } =
        new("aquasecurity/trivy-action", "v0.36.0", "ed142fd0673e97e23eac54620cfb913e5ce36c25");

    public static PinnedAction Trufflehog { get; } =
        new("trufflesecurity/trufflehog", "v3.97.0", "bcfcf73aaf4759d4dadc2783177c245a02792318");

    public static PinnedAction UploadArtifact { get; } =
        new("actions/upload-artifact", "v7.0.0", "bbbca2ddaa5d8feaa63e36b76fdaad77386f024f");
}

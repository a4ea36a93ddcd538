using Pulumi;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Slipway.KubernetesObjects;
using Slipway.KubernetesObjects.Admission;
using Slipway.KubernetesObjects.Certificates;
using Slipway.KubernetesObjects.LoadTests;
using Slipway.KubernetesObjects.Secrets;
using Slipway.KubernetesObjects.Selectors;
using Slipway.Plan;
using Slipway.Spec.Quantities;
using Slipway.Tests.Engine;

namespace Slipway.Tests.KubernetesObjects;

/// <summary>One object of every class, with every member of its records set somewhere.</summary>
internal static class Samples
{
    private static readonly Lazy<Task<DeploymentPlan>> Plan = new(() => Runs.OfAsync(Declare));

    private static readonly Dictionary<string, string> Labels = new() { ["app.kubernetes.io/name"] = "shop" };

    public static Task<DeploymentPlan> PlanAsync => Plan.Value;

    public static LabelSelector Selector { get; } = new()
    {
        MatchLabels = Labels,
        MatchExpressions = [new() { Key = "tier", Operator = LabelOperator.In, Values = ["front"] }],
    };

    private static PodSecurityContextArgs Pod => new() { RunAsNonRoot = true, FsGroup = 1001 };

    private static SecurityContextArgs Container => new() { AllowPrivilegeEscalation = false };

    private static ResourceRequirementsArgs Resources => new() { Limits = { ["memory"] = "64Mi" } };

    public static ObjectArgs<TSpec> Named<TSpec>(TSpec spec)
        where TSpec : notnull => new() { Metadata = new ObjectMetaArgs { Name = "shop", Labels = Labels }, Spec = spec };

    private static void Declare(SmallStack stack)
    {
        var options = new CustomResourceOptions { Parent = stack };
        RolloutSamples.Declare(options);
        MonitoringSamples.Declare(options);
        NotificationSamples.Declare(options);
        Secrets(options);
        Certificates(options);
        TrafficSamples.Declare(options);
        EventSamples.Declare(options, Pod, Container, Resources);
        Other(options);
    }

    private static void Secrets(CustomResourceOptions options)
    {
        var store = new SecretStoreSpec
        {
            Provider = new()
            {
                Aws = new()
                {
                    Service = AwsSecretService.SecretsManager,
                    Region = "eu-central-1",
                    Role = "arn:aws:iam::111122223333:role/reader",
                    Auth = new() { Jwt = new() { ServiceAccountRef = new() { Name = "reader", Namespace = "platform" } } },
                },
            },
            RetrySettings = new() { MaxRetries = 3, RetryInterval = Duration.Parse("10s") },
        };
        _ = new SecretStore("secret-store", Named(store), options);
        var conditions = new StoreCondition[] { new() { Namespaces = ["shop"] }, new() { NamespaceSelector = Selector } };
        _ = new ClusterSecretStore("cluster-secret-store", Named(store with { Conditions = conditions }), options);
        _ = new ExternalSecret("external-secret", Named(External), options);
    }

    private static ExternalSecretSpec External => new()
    {
        SecretStoreRef = new() { Name = "store", Kind = SecretStoreKind.ClusterSecretStore },
        RefreshInterval = Duration.Parse("1h"),
        RefreshPolicy = RefreshPolicy.Periodic,
        Target = new()
        {
            Name = "shop",
            CreationPolicy = CreationPolicy.Owner,
            DeletionPolicy = SecretDeletionPolicy.Retain,
            Immutable = false,
            Template = new()
            {
                Type = "Opaque",
                MergePolicy = TemplateMergePolicy.Merge,
                Metadata = new() { Labels = Labels, Annotations = Labels },
                Data = new Dictionary<string, Input<string>> { ["DATABASE_URL"] = Output.Create("postgresql://{{ .user }}") },
            },
        },
        Data = [new() { SecretKey = "user", RemoteRef = new() { Key = Output.Create("arn"), Property = "username", Version = "AWSCURRENT" } }],
        DataFrom = [new() { Extract = new() { Key = "shop/settings" } }],
    };

    private static void Certificates(CustomResourceOptions options)
    {
        _ = new Certificate("certificate", Named(new CertificateSpec
        {
            SecretName = "shop-tls",
            DnsNames = ["shop.example"],
            CommonName = "shop.example",
            Duration = Duration.Parse("90d"),
            RenewBefore = Duration.Parse("30d"),
            IssuerRef = new() { Name = "letsencrypt", Kind = IssuerKind.ClusterIssuer },
            PrivateKey = new() { Algorithm = KeyAlgorithm.ECDSA, Size = 256, RotationPolicy = KeyRotation.Always },
            RevisionHistoryLimit = 2,
        }), options);
        _ = new ClusterIssuer("cluster-issuer", Named(new ClusterIssuerSpec
        {
            Acme = new()
            {
                Server = "https://acme.example/directory",
                Email = "team@shop.example",
                PrivateKeySecretRef = new() { Name = "account" },
                Solvers =
                [
                    new()
                    {
                        Selector = new() { DnsZones = ["shop.example"], DnsNames = ["www.shop.example"] },
                        Dns01 = new() { Route53 = new() { Region = "eu-central-1", HostedZoneID = "Z1" } },
                    },
                ],
            },
            Ca = new() { SecretName = "authority" },
            SelfSigned = new() { CrlDistributionPoints = ["https://shop.example/crl"] },
        }), options);
    }

    private static void Other(CustomResourceOptions options)
    {
        var pod = new TestPod
        {
            Image = "grafana/k6:1",
            ServiceAccountName = "load-test",
            AutomountServiceAccountToken = "false",
            Metadata = new() { Labels = Labels, Annotations = Labels },
            Resources = Resources,
            SecurityContext = Pod,
            ContainerSecurityContext = Container,
            Env = [new EnvVarArgs { Name = "TARGET", Value = "https://shop.example" }],
        };
        _ = new TestRun("test-run", Named(new TestRunSpec
        {
            Parallelism = 4,
            Script = new() { ConfigMap = new() { Name = "load-test", File = "load_test.js" } },
            Arguments = "--out json",
            Separate = false,
            Cleanup = "post",
            Initializer = pod,
            Starter = pod,
            Runner = pod,
        }), options);
        _ = new ValidatingPolicy("validating-policy", Named(Policy), options);
    }

    private static ValidatingPolicySpec Policy => new()
    {
        ValidationActions = [ValidationAction.Deny],
        FailurePolicy = FailurePolicy.Fail,
        MatchConstraints = new()
        {
            ResourceRules = [new() { ApiGroups = [""], ApiVersions = ["v1"], Operations = ["CREATE"], Resources = ["pods"] }],
            ExcludeResourceRules = [new() { ApiGroups = ["apps"], ApiVersions = ["v1"], Operations = ["*"], Resources = ["deployments"] }],
            NamespaceSelector = Selector,
            ObjectSelector = Selector,
        },
        MatchConditions = [new() { Name = "ours", Expression = "true" }],
        Variables = [new() { Name = "images", Expression = "object.spec.containers.map(c, c.image)" }],
        Validations = [new() { Expression = "variables.images.all(i, i.contains('@sha256:'))", Message = "images are named by digest" }],
        Evaluation = new() { Background = new() { Enabled = true } },
    };
}

using Slipway.Plan;
using Slipway.Policy.Access;
using Slipway.Policy.Changes;
using Slipway.Policy.Clusters;
using Slipway.Policy.Decisions;
using Slipway.Policy.Delivery;
using Slipway.Policy.Edge;
using Slipway.Policy.Namespaces;
using Slipway.Policy.Networks;
using Slipway.Policy.Observability;
using Slipway.Policy.Ownership;
using Slipway.Policy.Promotion;
using Slipway.Policy.Repositories;
using Slipway.Policy.Stores;
using Slipway.Policy.Workloads;

namespace Slipway.Policy;

/// <summary>Every rule there is, by subject; <c>docs/rules.md</c> is made of it.</summary>
public static class RuleBook
{
    public static IReadOnlyList<RuleChapter> Chapters { get; } =
    [
        new("Who may do what",
        [
            UnreadablePolicy.Rule,
            WildcardAction.Rule,
            WildcardResource.Rule,
            ManagedAdministrator.Rule,
            FederatedAudience.Rule,
            FederatedSubject.Rule,
            PublicPrincipal.Rule,
            StaticCredential.Rule,
            StoredCloudKey.Rule,
            PlainSecret.Rule,
        ]),
        new("Networks",
        [
            OpenSecurityGroup.Rule,
            DefaultSecurityGroup.Rule,
            FlowLogs.Rule,
            PublicAddress.Rule,
        ]),
        new("Clusters and their nodes",
        [
            PublicClusterEndpoint.Rule,
            PrivateClusterEndpoint.Rule,
            UnreachableCluster.Rule,
            ControlPlaneLogs.Rule,
            ClusterSecrets.Rule,
            ClusterAuthentication.Rule,
            InstanceMetadata.Rule,
            NodeShell.Rule,
            UnpinnedChart.Rule,
            UnusedAddOn.Rule,
        ]),
        new("What keeps data",
        [
            PublicDatabase.Rule,
            UnencryptedStore.Rule,
            UnencryptedVolume.Rule,
            UnencryptedMessage.Rule,
            DatabaseConnection.Rule,
            DatabaseBackups.Rule,
            DatabaseDeletion.Rule,
            DatabasePassword.Rule,
            CacheConnection.Rule,
            CacheAuthentication.Rule,
            PublicBucket.Rule,
            BucketConnection.Rule,
            BucketVersions.Rule,
            BucketEncryption.Rule,
            MutableTags.Rule,
            UnscannedImages.Rule,
            KeyRotation.Rule,
            LogRetention.Rule,
            TrailGaps.Rule,
        ]),
        new("What the world reaches",
        [
            EdgeConnection.Rule,
            EdgeOrigin.Rule,
            EdgeFirewall.Rule,
            RouteConnection.Rule,
        ]),
        new("Whose it is",
        [
            Unprotected.Rule,
            MissingTags.Rule,
            WrongProduct.Rule,
            UnnamedObject.Rule,
            AccountOwner.Rule,
            SharedOwner.Rule,
            RegistryReader.Rule,
        ]),
        new("Namespaces",
        [
            DefaultNamespace.Rule,
            NamespaceSecurity.Rule,
            PrivilegedNamespace.Rule,
            OpenNamespace.Rule,
            WideNetworkPolicy.Rule,
            UnlimitedNamespace.Rule,
            WildcardRights.Rule,
            ClusterAdministrator.Rule,
            ReadableSecrets.Rule,
        ]),
        new("Workloads",
        [
            PrivilegedContainer.Rule,
            RootUser.Rule,
            PrivilegeEscalation.Rule,
            Capabilities.Rule,
            SeccompProfile.Rule,
            WritableImage.Rule,
            HostNamespace.Rule,
            HostPath.Rule,
            MissingLimits.Rule,
            MissingProbes.Rule,
            MissingDisruptionBudget.Rule,
            ImageDigest.Rule,
            SecretInEnvironment.Rule,
            MountedToken.Rule,
            ExposedService.Rule,
        ]),
        new("Alerts",
        [
            UnroutedAlert.Rule, UnfetchedSecret.Rule, MissingRunbook.Rule, MissingDashboard.Rule, UnprovenAlert.Rule, UnprovenSilence.Rule,
            UnknownMetric.Rule, UnpushedMetric.Rule, UnwatchedSignal.Rule,
        ]),
        new("Decisions",
        [
            UndecidedRow.Rule,
            LoweredGuardRail.Rule,
        ]),
        new("Promotion", [UnprovenPromotion.Rule, UnlistedDifference.Rule, Pipelines.UntestedDeployment.Rule]),
        new(
            "Deliveries and the way back",
            [LateReaction.Rule, ThinCanary.Rule, TargetBeyondTrigger.Rule, BrokenRollback.Rule, PowerlessRollback.Rule, ApprovedRollback.Rule, UnsaidNoData.Rule]),
        new("Repositories",
        [
            UnprotectedBranch.Rule,
            RewrittenHistory.Rule,
            ExemptAdministrator.Rule,
            UnreviewedChange.Rule,
            UncheckedBranch.Rule,
            UnreportedCheck.Rule,
            OpenEnvironment.Rule,
            UnreachableEnvironment.Rule,
            LoneReviewer.Rule,
            UnprovidedValue.Rule,
            UnusedSecret.Rule,
            UnusedVariable.Rule,
            DependabotSecret.Rule,
            UnscannedRepository.Rule,
            GithubPlanLimit.Rule,
            GithubRequests.Rule,
            WorkflowRights.Rule,
            UnpinnedAction.Rule,
            WideToken.Rule,
            UnusedTokenScope.Rule,
            WritableDeployKey.Rule,
            UnsignedWebhook.Rule,
        ]),
    ];

    public static IEnumerable<Rule> Rules => Chapters.SelectMany(chapter => chapter.Rules);

    /// <summary>What the rules find in what people wrote, before anything is declared.</summary>
    public static IEnumerable<Finding> Mistakes(WrittenEnvironment environment) => Rules.SelectMany(rule => rule.Judge(environment));

    /// <summary>Why what people wrote cannot be deployed, a line for each error.</summary>
    public static IReadOnlyList<string> Refusals(IEnumerable<Finding> mistakes) =>
    [
        .. from mistake in mistakes
           where mistake.Severity == Severity.Error
           select $"{mistake.Where}: {mistake.Rule}: {mistake.Message}; {mistake.Remedy}",
    ];

    /// <summary>What the rules find in a change.</summary>
    public static IEnumerable<Finding> Judge(IReadOnlyList<Risk> risks) => Rules.SelectMany(rule => rule.Judge(risks));

    /// <summary>The plan with what the rules find in it and in what people wrote.</summary>
    public static DeploymentPlan Judge(PlannedEnvironment environment) => Judge(environment, Mistakes(environment));

    /// <summary>The same where it is known already what they find in what people wrote.</summary>
    public static DeploymentPlan Judge(PlannedEnvironment environment, IEnumerable<Finding> mistakes) =>
        environment.Plan.With(Rules.SelectMany(rule => rule.JudgePlan(environment)).Concat(mistakes));
}

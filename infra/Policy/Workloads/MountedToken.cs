namespace Slipway.Policy.Workloads;

/// <summary>Pods that get a credential of the cluster without asking.</summary>
public static class MountedToken
{
    private const string Input = "automountServiceAccountToken";

    private static bool NamesAccount(Pod pod) => pod.Spec.Has("serviceAccountName") && pod.Spec.Text("serviceAccountName") != "default";

    public static Rule Rule { get; } = new()
    {
        Id = "mounted-token",
        Title = "Only pods that talk to Kubernetes get a token for it",
        Reason = "What breaks into a web server would hold a credential of the cluster",
        Remedy = "set automountServiceAccountToken to false; what needs a token names its service account and sets it to true",
        Breaches = environment =>
            environment.Pods
                .Where(pod => !pod.Spec.IsOff(Input) && !(pod.Spec.IsOn(Input) && NamesAccount(pod)))
                .Select(pod => pod.Breach(Input, "has pods that get a token of the cluster without naming their account"))
                .Concat(environment.OfType(KubernetesTypes.ServiceAccount)
                    .Where(account => !account.IsOff(Input))
                    .Select(account => account.Breach(Input, "gives its token to every pod that uses it"))),
    };
}
